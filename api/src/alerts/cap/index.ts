export type { CapAlert } from './model.js';
export { describeCapFault } from './fault.js';
export { readCap } from './read.js';
export { writeCap } from './write.js';
export { CapPublications } from './publications.js';
export { keyOf, planImport, type ImportAct, type ImportFacts, type ImportPlan } from './import.js';
export { describeImportRemark } from './import.words.js';
