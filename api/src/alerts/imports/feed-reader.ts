import { SaxesParser } from 'saxes';
import { CAP_NAMESPACE } from '../cap/model.js';
import { MOST_BYTES } from '../cap/xml-tree.js';
import type { HostList } from '../../transport/hosts.js';

/** What was there when it was asked last. */
export interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched = { readonly is: 'SAME' } | ({ readonly is: 'NEW'; readonly body: string; readonly url: string } & Known);

/** Why an address gave nothing: in words that a screen can translate. */
export class FeedError extends Error {}

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 3;
const ACCEPT = 'application/cap+xml, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8';

/**
 * Asks an address, unless nothing has changed there. Follows redirects within the same host only, reads no more than a message
 * may have, and gives up after ten seconds.
 * @throws FeedError
 */
export async function fetchFeed(address: string, known: Known, hosts: HostList): Promise<Fetched> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (!hosts.allows(url)) throw new FeedError('HOST_NOT_ALLOWED');
    const response = await ask(url, known, signal);
    if (response.status === 304) return { is: 'SAME' };
    const next = redirectOf(response, url);
    if (next === undefined) {
      if (!response.ok) throw new FeedError(`HTTP ${response.status}`);
      return {
        is: 'NEW',
        url,
        body: await limited(response),
        etag: response.headers.get('etag'),
        lastModified: response.headers.get('last-modified'),
      };
    }
    void response.body?.cancel().catch(() => undefined);
    url = next;
  }
  throw new FeedError('REDIRECTED');
}

async function ask(url: string, { etag, lastModified }: Known, signal: AbortSignal): Promise<Response> {
  const headers = { accept: ACCEPT, ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }) };
  return fetch(url, { headers, redirect: 'manual', signal }).catch((error: unknown) => {
    throw new FeedError((error as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE');
  });
}

/** @throws FeedError when it leads to another host: nobody has allowed that one for this source */
function redirectOf(response: Response, url: string): string | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || !location) return undefined;
  if (!URL.canParse(location, url)) throw new FeedError('REDIRECTED');
  const next = new URL(location, url);
  if (next.origin !== new URL(url).origin) throw new FeedError('REDIRECTED');
  return next.href;
}

async function limited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += (chunk as Uint8Array).length;
      if (size > MOST_BYTES) throw new FeedError('TOO_LARGE');
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError((error as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE');
  }
  return Buffer.concat(chunks).toString('utf8');
}

const ATOM = 'http://www.w3.org/2005/Atom';
const CAP_TYPE = 'application/cap+xml';

export type FeedContent = { readonly is: 'MESSAGE' } | { readonly is: 'LINKS'; readonly links: readonly string[] };

/**
 * Whether it is a message itself, or the addresses of messages in an Atom or RSS feed, in the order of the feed. Of an Atom
 * entry that offers several forms, CAP counts.
 * @throws FeedError for anything else
 */
export function contentOf(body: string, base: string): FeedContent {
  const links: string[] = [];
  let root: string | undefined;
  let entry: { cap?: string; any?: string } | undefined;
  let inItemLink = false;
  const parser = new SaxesParser({ xmlns: true });
  const keep = (href: string | undefined) => href && URL.canParse(href, base) && links.push(new URL(href, base).href);
  parser.on('doctype', () => {
    throw new FeedError('NOT_A_FEED');
  });
  parser.on('error', () => {
    throw new FeedError('NOT_A_FEED');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const value = (name: string) => attributes[name]?.value;
    root ??= uri === CAP_NAMESPACE && local === 'alert' ? 'MESSAGE' : uri === ATOM && local === 'feed' ? 'ATOM' : local === 'rss' ? 'RSS' : 'OTHER';
    if (root === 'ATOM' && local === 'entry') entry = {};
    if (root === 'RSS' && local === 'item') entry = {};
    if (root === 'RSS' && local === 'link' && entry) inItemLink = true;
    if (root !== 'ATOM' || local !== 'link' || !entry || !['alternate', undefined].includes(value('rel'))) return;
    if (value('type') === CAP_TYPE) entry.cap ??= value('href') ?? '';
    else if (!value('type')) entry.any ??= value('href') ?? '';
  });
  parser.on('text', (text) => {
    if (inItemLink && entry) entry.any = `${entry.any ?? ''}${text.trim()}`;
  });
  parser.on('closetag', ({ local }) => {
    if (local === 'link') inItemLink = false;
    if ((local !== 'entry' && local !== 'item') || !entry) return;
    keep(entry.cap ?? entry.any);
    entry = undefined;
  });
  parser.write(body.replace(/^\uFEFF/, '')).close();
  if (root === 'MESSAGE') return { is: 'MESSAGE' };
  if (root !== 'ATOM' && root !== 'RSS') throw new FeedError('NOT_A_FEED');
  return { is: 'LINKS', links };
}
