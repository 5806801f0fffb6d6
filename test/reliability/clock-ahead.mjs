/** Loaded before the API: its clock is an hour ahead of everybody else's. */
const AHEAD_MS = 3_600_000;
const now = Date.now.bind(Date);

Date.now = () => now() + AHEAD_MS;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [target.now()], made),
});
