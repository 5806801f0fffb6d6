import type { AlertRow } from './alert.entity.js';

const MARKS = { EXERCISE: ['【演练】', '[Exercise] '], TEST: ['【测试】', '[Test] '] } as const;

type Headed = Pick<AlertRow, 'status' | 'headline' | 'headlineEn'>;

/**
 * An exercise or a test says so in its headline: whoever shows, prints or reads aloud nothing but the headline, such as a text
 * message, a siren or somebody else's system, cannot take it for real.
 */
export function marked<M extends Headed>(message: M): M {
  const marks = message.status === 'EXERCISE' || message.status === 'TEST' ? MARKS[message.status] : undefined;
  if (!marks) return message;
  const [chinese, english] = marks;
  const { headline, headlineEn } = message;
  return {
    ...message,
    headline: headline.includes(chinese) ? headline : `${chinese}${headline}`,
    headlineEn: headlineEn && !headlineEn.includes(english.trim()) ? `${english}${headlineEn}` : headlineEn,
  };
}
