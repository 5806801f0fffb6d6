const path = require('node:path');

/** Our own sources import `./x.js` and mean `./x.ts`, as TypeScript wants it. What is installed is left alone. */
module.exports = (request, options) => {
  const ours = request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes(`${path.sep}node_modules${path.sep}`);
  if (!ours) return options.defaultResolver(request, options);
  const stem = request.slice(0, -3);
  for (const name of [`${stem}.ts`, `${stem}.tsx`]) {
    try {
      return options.defaultResolver(name, options);
    } catch {
      // The next spelling is tried.
    }
  }
  return options.defaultResolver(request, options);
};
