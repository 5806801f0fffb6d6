export { DivisionFigures, Grid, GridConnectionResolver } from './grid.type.js';
export { DivisionMapResolver, GridMemberResolver, GridResolver, GridsOfStaffResolver, MemberFiguresResolver } from './grid.resolver.js';
export { gridLoaders } from './grid.loaders.js';
export { gridService } from './grid.service.js';
export { Grid as GridEntity, GridMember as GridMemberEntity, GridRevision } from './grid.entity.js';
