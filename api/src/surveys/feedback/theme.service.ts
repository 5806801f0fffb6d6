import { textFaults } from '../../identity/index.js';
import { enqueue } from '../../jobs/queue.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, type FieldError } from '../../request/errors.js';
import { within } from '../../request/tenancy.js';
import { seenRow } from '../../storage/change.js';
import { readIn } from '../../storage/statement.js';
import type { SurveySummary } from '../survey.statements.js';
import { SurveyText, SurveyTheme, type SurveyTextRow, type SurveyThemeRow } from './text.entity.js';
import { countsOf } from './theme.counts.js';
import { MOST_THEMES, themeCounts, themesOf } from './theme.statements.js';
import { PROPOSE_THEMES } from './themes.task.js';
import { DEFAULT_THEMES } from './themes.js';
import type { CodeSurveyTextInput, SaveSurveyThemeInput } from './theme.type.js';

export const themeService = (ctx: RequestContext) => new ThemeService(ctx);

const LONGEST = { name: 20, description: 200, keyword: 20 } as const;
const MOST_KEYWORDS = 50;
const KEY = /^[a-z][A-Za-z0-9]{0,39}$/;

/** What residents write about: the district's themes, how often each was written of, and what a person says of a text. */
export class ThemeService {
  constructor(private readonly ctx: RequestContext) {}

  list() {
    return this.ctx.reads.read(themesOf, { district: this.#district });
  }

  /** Counts by theme and time, in a place of the caller's territory or in all of it; never where fewer wrote than the smallest cell. */
  async counts({ id, minCell }: Pick<SurveySummary, 'id' | 'minCell'>, place: string | null) {
    const rows = await this.ctx.reads.read(themeCounts, { survey: id, ...(place ? within(place) : { from: '', to: ':' }) });
    const names = new Map((await this.list()).map((theme) => [theme.key, theme]));
    const { texts, themes } = countsOf(rows, minCell);
    const named = themes.map((each) => ({ ...each, name: names.get(each.theme)?.name ?? each.theme, nameEn: names.get(each.theme)?.nameEn ?? null }));
    return { texts, themes: named };
  }

  /** A new theme, or a change of one; texts that nobody has looked at are held against it again. */
  async save(input: SaveSurveyThemeInput): Promise<SurveyThemeRow> {
    const { em } = this.ctx;
    const known = input.id == null ? null : await seenRow<SurveyThemeRow>(em, SurveyTheme, { id: input.id, version: input.version ?? 0 });
    this.ctx.require('survey.design');
    const district = known?.district ?? this.#district;
    const others = known ? [] : await readIn(em, themesOf, { district });
    const keywords = [...new Set(input.keywords.map((word) => word.trim()).filter(Boolean))];
    const faults = faultsOf(input, keywords, known ? null : others.map(({ key }) => key));
    if (faults.length) throw BadInput(...faults);
    // Whoever begins with one of their own keeps those that all begin with.
    if (!known && others.length === 0)
      for (const theme of DEFAULT_THEMES) if (theme.key !== input.key) em.create(SurveyTheme, { ...theme, keywords: [...theme.keywords], district });
    const values = {
      name: input.name.trim(),
      nameEn: input.nameEn?.trim() || null,
      description: input.description.trim(),
      keywords,
      isRetired: input.isRetired,
    };
    const row = known ? em.assign(known, values) : em.create(SurveyTheme, { district, key: input.key, ...values });
    await em.flush();
    await enqueue(em, { task: PROPOSE_THEMES, payload: { district }, key: `${PROPOSE_THEMES} ${district}` });
    return row;
  }

  /** A person has looked at a text, and says what it is about. */
  async code({ id, version, themes }: CodeSurveyTextInput): Promise<SurveyTextRow> {
    const row = await seenRow<SurveyTextRow>(this.ctx.em, SurveyText, { id, version });
    this.ctx.require('survey.readText');
    const known = new Set((await readIn(this.ctx.em, themesOf, { district: row.district })).map(({ key }) => key));
    const unknown = themes.find((key) => !known.has(key));
    if (unknown !== undefined) throw BadInput({ field: 'themes', key: 'unknownChoice', values: { name: unknown.slice(0, 40) } });
    Object.assign(row, { themes: [...new Set(themes)], isConfirmed: true });
    await this.ctx.em.flush();
    return row;
  }

  get #district() {
    const { writeDistrict, districts } = this.ctx.actor.session;
    return writeDistrict ?? districts[0] ?? '';
  }
}

function faultsOf(
  { key, name, nameEn, description }: SaveSurveyThemeInput,
  keywords: readonly string[],
  others: readonly string[] | null,
): FieldError[] {
  const faults = textFaults('name', name, LONGEST.name);
  if (nameEn?.trim()) faults.push(...textFaults('nameEn', nameEn, 2 * LONGEST.name));
  if (description.trim()) faults.push(...textFaults('description', description, LONGEST.description));
  if (keywords.length > MOST_KEYWORDS) faults.push({ field: 'keywords', key: 'tooMany', values: { max: MOST_KEYWORDS } });
  if (keywords.some((word) => word.length > LONGEST.keyword)) faults.push({ field: 'keywords', key: 'tooLong', values: { max: LONGEST.keyword } });
  if (!others) return faults;
  if (!KEY.test(key)) faults.push({ field: 'key', key: 'badQuestionKey' });
  if (others.includes(key)) faults.push({ field: 'key', key: 'taken' });
  if (others.length >= MOST_THEMES) faults.push({ field: 'key', key: 'tooMany', values: { max: MOST_THEMES } });
  return faults;
}
