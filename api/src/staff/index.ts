export { PostEnum, RevealReasonEnum, StaffMember, StaffMemberConnectionResolver } from './staff.type.js';
export { StaffResolver } from './staff.resolver.js';
export { staffLoaders } from './staff.loaders.js';
export { StaffMember as StaffMemberEntity } from './staff.entity.js';
export type { StaffSummary } from './staff.statements.js';
export { dataKeyOf, staffChoice, staffColumns } from './staff.statements.js';
export { openPhone } from './sealed.js';
export { looksLikeIdNumber, looksLikePhone, maskIdNumber, maskName, maskPhone, normalIdNumber, normalPhone } from './masking.js';
export { noteReveal, REVEAL_REASONS } from './reveals.js';
