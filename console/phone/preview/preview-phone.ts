import { Phone } from '../phone.ts';
import { go } from '../screens.ts';
import { applySettings, type Settings } from '../settings/settings.ts';
import { surveyPath } from '../survey/here.ts';
import { END, START, stepsOf, type Seat } from '../survey/sheet.ts';
import { Surveys } from '../survey/surveys.ts';
import { answersLeadingTo } from './leading.ts';

export const TOKEN = 'preview';

/** Nothing is kept and nothing is sent: what is answered here is gone with the page. */
export class PreviewPhone extends Phone {
  override areas = [];
  override settings: Settings = { language: 'zh', textSize: 'normal', sound: false, read: [] };
  override surveys: Surveys;

  constructor(
    public seat: Seat,
    private readonly draw: () => void,
  ) {
    super(() => undefined);
    this.surveys = this.#fresh();
  }

  override set(change: Partial<Settings>) {
    this.settings = { ...this.settings, ...change };
    applySettings(this.settings);
    this.draw();
  }

  /** As the questions stand now; what was answered stays, unless it was handed in. */
  async show(seat: Seat, isAnew: boolean) {
    this.seat = seat;
    if (isAnew || this.surveys.of(TOKEN).ending) this.surveys = this.#fresh();
    await this.surveys.open(TOKEN);
    if (isAnew) go(surveyPath(TOKEN));
  }

  /** Where nobody is ever asked it, it begins: the editor says beside it what is wrong. */
  lead(key: string) {
    const answers = this.surveys.of(TOKEN).sheet?.answers ?? {};
    const leading = answersLeadingTo(this.seat, key, answers);
    if (!leading) return go(surveyPath(TOKEN, START));
    for (const step of Object.keys({ ...answers, ...leading })) this.surveys.answer(TOKEN, step, leading[step] ?? {});
    const step = stepsOf({ seat: this.seat, answers: leading }).find(({ question }) => question.key === key);
    go(surveyPath(TOKEN, step?.id ?? END));
  }

  #fresh() {
    return new Surveys({
      device: TOKEN,
      shelf: { take: () => null, waiting: () => [], isDone: () => false, put: () => true, burn: () => undefined, finish: () => undefined },
      ask: async () => this.seat,
      submit: async () => 'TAKEN',
      solve: async () => '',
      later: () => undefined,
      changed: () => this.draw(),
      ended: () => undefined,
      returned: () => undefined,
    });
  }
}
