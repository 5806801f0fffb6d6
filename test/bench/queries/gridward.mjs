/** The API's own process as `npm start` runs it, of whichever build the bench is asked to measure. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

await import(pathToFileURL(path.join(process.env.BENCH_API, 'dist', 'main.js')));
