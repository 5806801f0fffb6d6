import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param api its folder @throws Error when it was not built */
export function builtFile(api, file) {
  const place = path.join(path.resolve(api), 'dist', file);
  if (!existsSync(place)) throw new Error(`${place} is missing: build it with "npm test -- build".`);
  return place;
}

export const fromBuilt = (api, file) => import(pathToFileURL(builtFile(api, file)).href);
