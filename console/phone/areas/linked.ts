import { useEffect } from 'preact/hooks';
import type { Phone } from '../phone.ts';
import { WORDS } from '../words.ts';
import { grouped } from './area.ts';
import { namedArea, namelessArea } from './divisions.ts';

/** Adds the area that a link or a code names. Without a line it is added all the same, by its code. Returns what to say. */
export async function addByCode(phone: Phone, code: string): Promise<string> {
  const words = WORDS[phone.settings.language];
  const area = await namedArea(code, words).catch(() => namelessArea(code));
  if (!area) return words.unknownArea(grouped(code));
  return phone.addArea(area) ? words.added(area.name) : words.tooMany;
}

/** Adds the area in the address that the page was opened by, and names what was added without a line. */
export function useLinkedArea(phone: Phone, linked: string | null) {
  const isLive = phone.line.phase === 'live';
  useEffect(() => {
    if (linked) void addByCode(phone, linked).then((said) => phone.tell(said));
  }, [phone, linked]);
  useEffect(() => {
    if (!isLive) return;
    for (const { code, name } of phone.areas) if (name === grouped(code)) void addByCode(phone, code);
  }, [phone, isLive]);
}
