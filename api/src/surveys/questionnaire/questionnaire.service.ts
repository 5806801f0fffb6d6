import { textFaults } from '../../identity/index.js';
import type { RequestContext } from '../../request/context.js';
import { BadInput, Conflict, NotFound, type FieldError } from '../../request/errors.js';
import { lockedRow } from '../../storage/change.js';
import { uuidv7 } from '../../storage/keys.js';
import type { PageRequest } from '../../storage/page.js';
import { contentFaults } from './content.js';
import type { Choice, Question } from './question.js';
import { Questionnaire, type QuestionnaireRow } from './questionnaire.entity.js';
import { questionnaireList } from './questionnaire.statements.js';
import type { QuestionChoiceInput, QuestionInput, SaveQuestionnaireInput } from './questionnaire.type.js';

export const questionnaireService = (ctx: RequestContext) => new QuestionnaireService(ctx);

const LONGEST = { title: 60, introduction: 500 } as const;

/** What is asked. Editions that a survey has used are never changed. */
export class QuestionnaireService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'UPDATED_AT'>) {
    return questionnaireList.page(this.ctx.reads, request, [], this.ctx.asked);
  }

  /** @throws ExpectedError BAD_USER_INPUT that names each question, CONFLICT when somebody else has changed the draft */
  async save({ id, version, ...input }: SaveQuestionnaireInput): Promise<QuestionnaireRow> {
    const { em } = this.ctx;
    const known = id == null ? null : await lockedRow<QuestionnaireRow>(em, Questionnaire, id);
    this.ctx.require('survey.design');
    const district = this.ctx.actor.session.writeDistrict ?? this.ctx.actor.home;
    if (known && known.district !== district) throw NotFound();
    if (known && known.version !== version) throw Conflict({ recordId: known.id, version: known.version });
    const content = contentOf(input);
    const faults = faultsOf(content);
    if (faults.length) throw BadInput(...faults);
    if (known?.state === 'DRAFT') Object.assign(known, content);
    const row = known?.state === 'DRAFT' ? known : em.create(Questionnaire, { district, ...(await this.#place(known)), ...content });
    await em.flush();
    return row;
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

const choiceOf = ({ key, text, textEn, ends }: QuestionChoiceInput): Choice => ({
  key,
  text: text.trim(),
  textEn: textEn?.trim() || null,
  ...(ends && { ends }),
});

const questionOf = ({ dimension, textEn, text, choices, rows, ...question }: QuestionInput): Question => ({
  ...question,
  text: text.trim(),
  textEn: textEn?.trim() || null,
  dimension: dimension?.trim() || null,
  choices: choices.map(choiceOf),
  rows: rows.map(choiceOf),
});

const contentOf = ({ title, titleEn, introduction, introductionEn, questions }: Omit<SaveQuestionnaireInput, 'id' | 'version'>) => ({
  title: title.trim(),
  titleEn: titleEn?.trim() || null,
  introduction: introduction.trim(),
  introductionEn: introductionEn?.trim() || null,
  questions: questions.map(questionOf),
});

function faultsOf({ title, introduction, questions }: ReturnType<typeof contentOf>): FieldError[] {
  const tooLong = introduction.length > LONGEST.introduction;
  return [
    ...textFaults('title', title, LONGEST.title),
    ...(tooLong ? [{ field: 'introduction', key: 'tooLong', values: { max: LONGEST.introduction } } as const] : []),
    ...contentFaults(questions),
  ];
}
