/** The API's own process, loaded beforehand: it begins when it is told its port, so that a restart takes a moment and not seconds. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const main = process.argv[2];
await import(pathToFileURL(path.join(path.dirname(main), 'app.js')));
process.once('message', async ({ port }) => {
  process.env.PORT = String(port);
  // Nothing of the harness is left in what is tested.
  process.disconnect();
  await import(pathToFileURL(main));
});
