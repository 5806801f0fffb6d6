export { DivisionConnectionResolver, Division } from './division.type.js';
export { DivisionResolver, PostTerritoryResolver, TerritoryResolver } from './division.resolver.js';
export { divisionService } from './division.service.js';
export { divisionsByCode, type DivisionSummary } from './division.statements.js';
export { readDivisions } from './csv.js';
export { importDivisions } from './import.js';
export { describeFaults, describeImport, importSummary } from './import.report.js';
