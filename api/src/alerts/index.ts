export { AlertConnectionResolver } from './alert.type.js';
export { AlertFiguresResolver, AlertResolver } from './alert.resolver.js';
export { Feed, feedKey } from './feed.js';
