/*
 * Opens the residents' page without a line. Served at /m/sw.js with `Service-Worker-Allowed: /m` and `Cache-Control: no-cache`.
 *
 * The page comes from the cache at once and is looked up behind it: a slow line costs nothing, a new version is there the
 * next time the page is opened. Page and assets change together: the new page is stored only after all that it needs is.
 */
const CACHE = 'gridward-phone-1';
const PAGE = '/m';
/** A hotel or metro network that answers with its own page has no such line in it. */
const MARK = 'content="gridward-phone"';

self.addEventListener('install', (event) => {
  event.waitUntil(refresh().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    // The scope /m also covers addresses that only begin with the letter.
    if (url.pathname === PAGE || url.pathname.startsWith(`${PAGE}/`)) event.respondWith(page(event));
  } else if (isAsset(url.pathname)) {
    event.respondWith(asset(request));
  }
});

/*
 * A call-out to somebody who works here (api/src/channels): shown whether or not a page is open. The browser asks that every push
 * is shown, so one that cannot be read is shown as well.
 */
self.addEventListener('push', (event) => {
  const { id, title, text } = read(event.data);
  event.waitUntil(
    self.registration.showNotification(title ?? '网格通 Gridward', {
      body: text ?? '',
      tag: id ?? 'gridward',
      requireInteraction: true,
      icon: '/m/icon-192.png',
      badge: '/m/badge.png',
    }),
  );
});

function read(data) {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});

async function page(event) {
  const cached = await caches.match(PAGE, { cacheName: CACHE, ignoreVary: true });
  if (!cached) return fetch(event.request);
  event.waitUntil(refresh().catch(() => undefined));
  return cached;
}

/** Names of built assets carry their content's hash; icons and manifest are looked up with the page. */
async function asset(request) {
  const cached = await caches.match(request.url, { cacheName: CACHE, ignoreVary: true });
  return cached ?? fetch(request);
}

const isAsset = (path) => path.startsWith('/assets/') || path.startsWith(`${PAGE}/`);

async function refresh() {
  const response = await fetch(PAGE, { cache: 'no-cache' });
  const text = await response.clone().text();
  if (!response.ok || !text.includes(MARK)) throw new Error('not our page');
  const cache = await caches.open(CACHE);
  const needed = [...text.matchAll(/(?:src|href)="(\/(?:assets|m)\/[^"]+)"/g)].map(([, path]) => path);
  await Promise.all(needed.map((path) => store(cache, path)));
  await cache.put(PAGE, response);
  await dropOthers(cache, [PAGE, ...needed]);
}

async function store(cache, path) {
  const isHashed = path.startsWith('/assets/');
  if (isHashed && (await cache.match(path))) return;
  // What the page has just loaded is taken from the browser's cache, not from the line again.
  const response = await fetch(path, { cache: isHashed ? 'default' : 'no-cache' });
  const isPage = (response.headers.get('content-type') ?? '').includes('text/html');
  if (!response.ok || isPage) throw new Error(`not stored: ${path}`);
  await cache.put(path, response);
}

async function dropOthers(cache, paths) {
  for (const request of await cache.keys()) {
    if (!paths.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('gridward-phone-') && name !== CACHE).map((name) => caches.delete(name)));
}

async function showPage() {
  const [open] = await self.clients.matchAll({ type: 'window' });
  return open ? open.focus() : self.clients.openWindow(PAGE);
}
