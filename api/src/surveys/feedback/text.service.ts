import type { RequestContext } from '../../request/context.js';
import { BadInput } from '../../request/errors.js';
import { dataKeyOf } from '../../staff/index.js';
import { seenRow } from '../../storage/change.js';
import { Conditions } from '../../storage/conditions.js';
import { keyringKey, sealOf } from '../../storage/keyring.js';
import type { PageRequest } from '../../storage/page.js';
import type { Seal } from '../../storage/sealing.js';
import { SurveyText, type SurveyTextRow } from './text.entity.js';
import { textPlace } from './text.seal.js';
import { textList } from './text.statements.js';
import type { MaskSurveyTextInput, SurveyTextFilter } from './text.type.js';

export const textService = (ctx: RequestContext) => new TextService(ctx);

/** What somebody put in place of a passage that still told who it was. */
const LEFT_OUT = '〔略〕';

/** What residents wrote, for the district alone; masked, and in no order. */
export class TextService {
  #seals = new Map<string, Promise<Seal | undefined>>();

  constructor(private readonly ctx: RequestContext) {}

  list(surveyId: string, request: PageRequest<'NONE'>, filter: SurveyTextFilter | null | undefined) {
    const conditions = new Conditions()
      .id('survey', 'survey_id', { eq: surveyId })
      .inside('code', 'code', filter?.code)
      .when('question', filter?.question, 'question = ?')
      .when('theme', filter?.theme, 'themes @> array[?]')
      .flag('hasTheme', filter?.hasTheme, 'cardinality(themes) > 0')
      .flag('isConfirmed', filter?.isConfirmed, 'is_confirmed');
    return textList.page(this.ctx.reads, request, conditions.all);
  }

  /** The text of a row. One key for all rows of a district. */
  async open({ id, district, sealedText }: { readonly id: string; readonly district: string; readonly sealedText: string }): Promise<string> {
    const seal = (await this.#sealOf(district)) ?? (await sealOf(this.ctx.service(keyringKey), this.ctx.em, district));
    return seal.open(sealedText, textPlace(id));
  }

  #sealOf(district: string) {
    const known = this.#seals.get(district);
    if (known) return known;
    const seal = this.ctx.reads.read(dataKeyOf, { district }).then(([key]) => key && this.ctx.service(keyringKey).seal(district, key.sealed));
    this.#seals.set(district, seal);
    return seal;
  }

  /** Takes out what the rules did not find: wherever it stands in the text. What was there is gone. */
  async mask({ id, version, passage }: MaskSurveyTextInput): Promise<SurveyTextRow> {
    const row = await seenRow<SurveyTextRow>(this.ctx.em, SurveyText, { id, version });
    this.ctx.require('survey.readText');
    const text = await this.open(row);
    const wanted = passage.trim();
    if (wanted === '' || !text.includes(wanted)) throw BadInput({ field: 'passage', key: 'notInText' });
    const seal = await sealOf(this.ctx.service(keyringKey), this.ctx.em, row.district);
    row.sealedText = seal.close(text.replaceAll(wanted, LEFT_OUT), textPlace(row.id));
    await this.ctx.em.flush();
    return row;
  }
}
