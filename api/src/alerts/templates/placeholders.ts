/** Filled in by whoever shows the template: the places chosen, the hazard, the colour, the hours in force. */
const BY_ITSELF = ['area', 'event', 'level', 'hours'] as const;
/** Left for the writer: nobody else knows. */
const BY_HAND = ['地点', '时间', '原因', '特征', 'place', 'time', 'cause', 'features'] as const;

const KNOWN: ReadonlySet<string> = new Set([...BY_ITSELF, ...BY_HAND]);
const PLACEHOLDER = /\{([^{}\n]{0,40})\}/g;

const placeholdersIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

/** The first that nobody would fill in. */
export const unknownPlaceholder = (text: string): string | undefined => placeholdersIn(text).find((name) => !KNOWN.has(name));

/** The first of a template that was not filled in before the text is published. Other braces are somebody's own. */
export const openPlaceholder = (text: string): string | undefined => placeholdersIn(text).find((name) => KNOWN.has(name));

export const PLACEHOLDERS = [...KNOWN].map((name) => `{${name}}`).join(' ');
