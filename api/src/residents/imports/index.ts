export { ImportJobConnectionResolver } from './import.type.js';
export { ImportJobResolver } from './import.resolver.js';
export { forgetUploads, RegisterImports } from './import.tasks.js';
export { RegisterUploads } from './upload.js';
