import type { PhoneFiguresQuery, PhoneResultQuery } from '@gridward/schema';

export type PublicResult = NonNullable<PhoneResultQuery['publishedSurvey']>;
export type Question = PublicResult['questions'][number];
export type Figure = NonNullable<PhoneFiguresQuery['publishedSurvey']>['figures'][number];

/** What the places are put beside each other by: what is asked last of all on levels is usually the whole. */
export function leadingItem(questions: readonly Question[]): Question | undefined {
  const levels = questions.filter(({ kind }) => kind === 'LIKERT');
  return levels.find(({ key }) => key === 'overall') ?? levels.at(-1);
}

/** How people answered, as shares of 1; none where too few came by one of them. */
export function mixOf(figures: readonly Figure[]): readonly { readonly channel: string; readonly share: number }[] {
  const most = new Map<string, number>();
  for (const { slice, n } of figures) if (n !== null) most.set(slice, Math.max(most.get(slice) ?? 0, n));
  const slices = [...new Set(figures.map(({ slice }) => slice))];
  const all = slices.reduce((sum, slice) => sum + (most.get(slice) ?? 0), 0);
  if (slices.some((slice) => !most.has(slice))) return [];
  return slices.map((slice) => ({ channel: slice.replace('channel=', ''), share: (most.get(slice) ?? 0) / all }));
}
