export { colleaguesKey, Colleagues } from './leave/colleagues.js';
export { computeAttendance } from './days/computing.js';
export { AttendanceResolver, CheckInFieldsResolver, CorrectionFieldsResolver } from './days/days.resolver.js';
export { attendanceRate, lateRate } from './days/measures.js';
export { HoursResolver } from './hours/hours.resolver.js';
export { LeaveResolver } from './leave/leave.resolver.js';
export { LeaveRequestConnectionResolver } from './leave/leave.type.js';
export { turnLeave } from './leave/turning.js';
