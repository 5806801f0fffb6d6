/** What XML 1.0 cannot hold, not even escaped. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Besides XML's own: what some parsers take for the end of a line, so that a signature would hold for one and not for another. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

const escaped = (text: string, which: RegExp) =>
  text
    .toWellFormed()
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(which, (one) => ESCAPES[one] ?? one);
const escapeText = (text: string) => escaped(text, /[&<>\r\u0085\u2028]/g);
export const escapeAttribute = (text: string) => escaped(text, /[&<>"\r\u0085\u2028]/g);

export interface Markup {
  readonly markup: string;
}

type Content = string | readonly (Markup | undefined)[];

/** An element with text, or one with others in it, each on a line of its own. */
export function element(name: string, content: Content, attributes: Readonly<Record<string, string>> = {}): Markup {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
  if (typeof content === 'string') return { markup: content === '' ? `<${start}/>` : `<${start}>${escapeText(content)}</${name}>` };
  const inside = content.filter((one) => one !== undefined).map(({ markup }) => markup);
  return { markup: [`<${start}>`, ...inside, `</${name}>`].join('\n') };
}

/** Nothing, if there is nothing to say. */
export const optional = (name: string, text: string | undefined) => (text === undefined ? undefined : element(name, text));

export const xmlDocument = ({ markup }: Markup) => `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
