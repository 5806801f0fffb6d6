export { AlertConnectionResolver } from './alert.type.js';
export { AlertFiguresResolver, AlertResolver } from './alert.resolver.js';
export { Feed, feedKey } from './feed.js';
export { AddresseePlaceResolver, HelpRequestResolver, ReachPlaceResolver, ReceiptResolver } from './receipt.resolver.js';
export { HelpRequestConnectionResolver } from './receipt.type.js';
export { ReceiptBook, receiptBookKey } from './receipt.book.js';
