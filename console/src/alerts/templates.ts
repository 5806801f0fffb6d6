import { AlertTemplatesDocument, type AlertLevel, type TemplatePartsFragment } from '@gridward/schema';
import { useMemo } from 'react';
import { useOperation } from '../providers/queries';

export type Template = TemplatePartsFragment;

/** One hazard at all the levels that it has wording for, the gravest first. */
export interface Hazard {
  readonly key: string;
  readonly event: string;
  readonly eventEn: string;
  readonly templates: readonly Template[];
}

/** Standard wording changes rarely, and the form must not wait for it twice. */
const FRESH_MS = 5 * 60_000;
const NONE: readonly Hazard[] = [];

/** The district's standard wording, in the order in which the API offers it. */
export const useHazards = (enabled = true) => {
  const { data, error, isPending } = useOperation(AlertTemplatesDocument, {}, { enabled, staleTime: FRESH_MS });
  const hazards = useMemo(() => (data ? hazardsOf(data.alertTemplates) : NONE), [data]);
  return { hazards, error, isPending };
};

const hazardsOf = (templates: readonly Template[]): Hazard[] =>
  [...new Map(templates.map((template) => [template.key, template])).values()].map(({ key, event, eventEn }) => ({
    key,
    event,
    eventEn,
    templates: templates.filter((template) => template.key === key),
  }));

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** As they stand in a headline. */
export const LEVEL_WORDS: Record<AlertLevel, Bilingual> = {
  RED: { zh: '红色', en: 'Red' },
  ORANGE: { zh: '橙色', en: 'Orange' },
  YELLOW: { zh: '黄色', en: 'Yellow' },
  BLUE: { zh: '蓝色', en: 'Blue' },
};

export const TEXTS = ['headline', 'headlineEn', 'description', 'descriptionEn', 'instruction', 'instructionEn'] as const;
export type Texts = Readonly<Record<(typeof TEXTS)[number], string>>;

const NAMED = 3;

/** Where, as it stands in a headline: communities in place of their grids, a few names, or the first two and how many. */
const areaWords = (places: readonly string[]) => {
  const names = [...new Set(places.map((name) => name.replace(/ \d{3}$/, '')))];
  return names.length > NAMED ? `${names.slice(0, 2).join('、')}等${names.length}处` : names.join('、');
};

/** What a template says about these places. Blanks that only the writer can fill in stay. */
export const filled = (template: Template, names: readonly string[]): Texts => {
  const fill = (text: string, values: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const { level, event, eventEn, hours } = template;
  const zh = { area: areaWords(names), event, level: LEVEL_WORDS[level].zh, hours: String(hours) };
  const en = { ...zh, event: eventEn.charAt(0).toLowerCase() + eventEn.slice(1), level: LEVEL_WORDS[level].en };
  return Object.fromEntries(TEXTS.map((text) => [text, fill(template[text], text.endsWith('En') ? en : zh)])) as Texts;
};

/** As the API has them: other braces are somebody's own. */
const BLANK = /\{(?:area|event|level|hours|地点|时间|原因|特征|place|time|cause|features)\}/;

/** What the writer still has to fill in, such as `{地点}`. */
export const blankIn = (text: string) => BLANK.exec(text)?.[0];
