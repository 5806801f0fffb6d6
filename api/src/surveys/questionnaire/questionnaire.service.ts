import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, Conflict, ExpectedError, NotFound, type FieldError } from '../../request/errors.js';
import { wordsFor } from '../../request/words.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { isUuid, uuidv7 } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { contentFaults } from './content.js';
import { logicFaults } from './logic.js';
import type { Choice, Question } from './question.js';
import { Questionnaire, type QuestionnaireRow } from './questionnaire.entity.js';
import { editionBefore, IS_NEWEST, questionnaireList } from './questionnaire.statements.js';
import type * as types from './questionnaire.type.js';
import { wordingsOf } from './wording.js';

export const questionnaireService = (ctx: RequestContext) => new QuestionnaireService(ctx);

const LONGEST = { title: 60, introduction: 500 } as const;
/** English takes more letters than Chinese. */
const EN = 2;

/** What is asked. Editions that a survey has used are never changed. */
export class QuestionnaireService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'UPDATED_AT'>, filter: types.QuestionnaireFilter | null | undefined) {
    const conditions = new Conditions()
      .search(filter?.search, ['title', 'title_en'])
      .enum('state', 'state', filter?.state)
      .flag('isNewest', filter?.isNewest, IS_NEWEST)
      .id('lineage', 'lineage', filter?.lineage)
      .id('id', 'id', filter?.id);
    return questionnaireList.page(this.ctx.reads, request, conditions.all, this.ctx.asked);
  }

  /** For an editor, as often as something is typed: nothing is saved, and the one rule of what can be asked stays in one place. */
  async check({ id, questions }: types.CheckQuestionnaireInput) {
    const [before] = id && isUuid(id) ? await this.ctx.reads.read(editionBefore, { id: id.toLowerCase() }) : [];
    const asked = questions.map(questionOf);
    const found = contentFaults(asked);
    // What is half written has faults of its own; the way through it is looked at all the same.
    const isLooked = found.some(({ field }) => field.includes('.showIf') || field === 'questions');
    const faults = isLooked ? found : [...found, ...logicFaults(asked)];
    return { faults: this.#explained(faults, asked), wordings: wordingsOf(asked, before?.questions ?? null) };
  }

  /** People know a question by its words. */
  #explained(faults: readonly FieldError[], questions: readonly Question[]) {
    const words = wordsFor(this.ctx.actor.locale);
    const textOf = new Map(questions.map(({ key, text }) => [key, text]));
    return faults.map(({ field, key, values = {} }) => ({
      field,
      message: words.message(key, { ...values, ...(values['name'] !== undefined && { name: textOf.get(String(values['name'])) || values['name'] }) }),
    }));
  }

  /** @throws ExpectedError BAD_USER_INPUT that names each question, CONFLICT when somebody else has changed the draft */
  async save({ id, version, ...input }: types.SaveQuestionnaireInput): Promise<QuestionnaireRow> {
    const { em } = this.ctx;
    const known = id == null ? null : await seenRow<QuestionnaireRow>(em, Questionnaire, { id, version: version ?? 0 });
    this.ctx.require('survey.design');
    const district = this.#district(known);
    const content = contentOf(input);
    const faults = faultsOf(content);
    if (faults.length) throw BadInput(...faults);
    if (known?.state === 'DRAFT') Object.assign(known, content);
    const row = known?.state === 'DRAFT' ? known : em.create(Questionnaire, { district, ...(await this.#place(known)), ...content });
    await em.flush();
    return row;
  }

  /** Surveys fix what they use by themselves; this is for a questionnaire that is done before there is one. */
  async fix(input: types.FixQuestionnaireInput): Promise<QuestionnaireRow> {
    const known = await seenRow<QuestionnaireRow>(this.ctx.em, Questionnaire, input);
    this.ctx.require('survey.design');
    this.#district(known);
    known.state = 'FIXED';
    await this.ctx.em.flush();
    return known;
  }

  /**
   * A draft is gone for good; what the audit knows of it stays.
   * @throws ExpectedError CONFLICT for an edition that is fixed: surveys and their results stand on it
   */
  async remove(input: types.RemoveQuestionnaireInput): Promise<string> {
    const known = await seenRow<QuestionnaireRow>(this.ctx.em, Questionnaire, input);
    this.ctx.require('survey.design');
    this.#district(known);
    if (known.state !== 'DRAFT') throw new ExpectedError('CONFLICT', 'questionnaireFixed');
    this.ctx.em.remove(known);
    await this.ctx.em.flush();
    return known.id;
  }

  /** @throws ExpectedError NOT_FOUND for what belongs to another */
  #district(known: QuestionnaireRow | null): string {
    const district = this.ctx.actor.session.writeDistrict ?? this.ctx.actor.home;
    if (known && known.district !== district) throw NotFound();
    return district;
  }

  /** Behind the last edition: there may be a newer one than the one that was opened. */
  async #place(known: QuestionnaireRow | null) {
    if (!known) return { lineage: uuidv7(), edition: 1 };
    const { em } = this.ctx;
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`questionnaire ${known.lineage}`]);
    const [last] = await em.find(Questionnaire, { lineage: known.lineage }, { orderBy: { edition: 'desc' }, limit: 1 });
    if (last?.state === 'DRAFT') throw Conflict({ recordId: last.id, version: last.version });
    return { lineage: known.lineage, edition: (last?.edition ?? 0) + 1 };
  }
}

const choiceOf = ({ key, text, textEn, ends }: types.QuestionChoiceInput): Choice => ({
  key,
  text: text.trim(),
  textEn: textEn?.trim() || null,
  ...(ends && { ends }),
});

const questionOf = ({ dimension, textEn, text, choices, rows, ...question }: types.QuestionInput): Question => ({
  ...question,
  text: text.trim(),
  textEn: textEn?.trim() || null,
  dimension: dimension?.trim() || null,
  choices: choices.map(choiceOf),
  rows: rows.map(choiceOf),
});

const contentOf = ({ title, titleEn, introduction, introductionEn, questions }: Omit<types.SaveQuestionnaireInput, 'id' | 'version'>) => ({
  title: title.trim(),
  titleEn: titleEn?.trim() || null,
  introduction: introduction.trim(),
  introductionEn: introductionEn?.trim() || null,
  questions: questions.map(questionOf),
});

function faultsOf({ title, titleEn, introduction, introductionEn, questions }: ReturnType<typeof contentOf>): FieldError[] {
  const optional = (field: string, text: string | null, max: number) => (text ? textFaults(field, text, max) : []);
  return [
    ...textFaults('title', title, LONGEST.title),
    ...optional('titleEn', titleEn, EN * LONGEST.title),
    ...optional('introduction', introduction, LONGEST.introduction),
    ...optional('introductionEn', introductionEn, EN * LONGEST.introduction),
    ...contentFaults(questions),
  ];
}
