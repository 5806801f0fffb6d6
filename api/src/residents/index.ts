export { AgeBands } from './age-bands.js';
export { BuildingResolver, DwellingResolver, HouseholdResolver } from './place.resolver.js';
export { BuildingConnectionResolver, DwellingConnectionResolver, HouseholdConnectionResolver } from './place.type.js';
export { ResidentResolver } from './resident.resolver.js';
export { ResidentConnectionResolver } from './resident.type.js';
export { forgetUploads, ImportJobConnectionResolver, ImportJobResolver, RegisterImports, RegisterUploads } from './imports/index.js';
export { residentNamesIn } from './names.js';
