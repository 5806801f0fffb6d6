export { DivisionFigures, GridConnectionResolver } from './grid.type.js';
export { DivisionMapResolver, GridMemberResolver, GridResolver, GridsOfStaffResolver, MemberFiguresResolver } from './grid.resolver.js';
export { gridService } from './grid.service.js';
export { divisionShapes } from './grid.statements.js';
export { shapeToGcj02 } from './coordinates.js';
export { CoordinateSystem } from './grid.type.js';
export { gridHandover } from './handover.js';
export { knownPlaces, outermost } from './places.js';
export { touchedService } from './touched.service.js';
