export { DivisionFigures, GridConnectionResolver } from './grid.type.js';
export { DivisionMapResolver, GridMemberResolver, GridResolver, GridsOfStaffResolver, MemberFiguresResolver } from './grid.resolver.js';
export { gridService } from './grid.service.js';
export { divisionShapes } from './grid.statements.js';
