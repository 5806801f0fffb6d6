import type { StandingAlert } from './cap.statements.js';
import { beijingTime } from './from-alert.js';
import { element, xmlDocument, type Markup } from './xml-text.js';

export interface AtomFacts {
  /** Where the district's documents are, without a slash at the end. */
  readonly base: string;
  readonly name: string;
  /** When the list last changed; null if there never was an alert. */
  readonly changedAt: Date | null;
  readonly alerts: readonly StandingAlert[];
}

const NEVER = new Date(0);

/** A list of alerts as an Atom feed (RFC 4287), each entry with the address of the message itself. */
export function atomFeed({ base, name, changedAt, alerts }: AtomFacts): string {
  const self = `${base}/feed.atom`;
  return xmlDocument(
    element(
      'feed',
      [
        element('id', self),
        element('title', `${name}预警`),
        element('updated', beijingTime(changedAt ?? NEVER)),
        element('author', [element('name', name)]),
        element('generator', 'Gridward'),
        link('self', self, 'application/atom+xml'),
        ...alerts.map((alert) => entry(base, alert)),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    ),
  );
}

const link = (rel: string, href: string, type: string) => element('link', '', { rel, href, type });

function entry(base: string, { id, identifier, senderName, sentAt, category, level, headline, description }: StandingAlert): Markup {
  const address = `${base}/${encodeURIComponent(identifier)}`;
  return element('entry', [
    element('id', `urn:uuid:${id}`),
    element('title', headline),
    element('updated', beijingTime(sentAt)),
    element('published', beijingTime(sentAt)),
    element('author', [element('name', senderName)]),
    element('category', '', { term: category }),
    element('category', '', { term: level }),
    element('summary', description),
    link('alternate', `${address}.xml`, 'application/cap+xml'),
    link('alternate', `${address}.json`, 'application/json'),
  ]);
}
