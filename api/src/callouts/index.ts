export { Called, calledKey } from './called.js';
export { AlertCalloutsResolver, CalloutFiguresResolver, CalloutResolver, CalloutStepResolver } from './callout.resolver.js';
export { CalloutConnectionResolver } from './callout.type.js';
export { callingTasks } from './calling.tasks.js';
export { DutyPersonResolver, DutyShiftResolver } from './duty.resolver.js';
export { DutyShiftConnectionResolver } from './duty.type.js';
export { AlertReportMessageResolver, AlertReportOfResolver, AlertReportPlaceResolver, AlertReportResolver } from './report.resolver.js';
export { dutyHandover } from './handover.js';
export { tellEverywhere } from './telling.js';
