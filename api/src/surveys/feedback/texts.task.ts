import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job, Task } from '../../jobs/worker.js';
import { residentNamesIn } from '../../residents/index.js';
import { sealOf } from '../../storage/keyring.js';
import type { Keyring, Seal } from '../../storage/sealing.js';
import { masked } from './masking/mask.js';
import { knownOf, type KnownNames } from './masking/names.js';
import { mondayOf, periodsOf } from './periods.js';
import { placesOf } from './places.js';
import { textPlace } from './text.seal.js';
import { DESTROY, SEED_THEMES, STAFF_NAMES, SURVEY_OF, THEMES, WORDS, WRITE_TEXTS } from './text.sql.js';
import { DEFAULT_THEMES, proposed, type Theme } from './themes.js';

const AT_ONCE = 2_000;
const FIRST = '00000000-0000-0000-0000-000000000000';
/** Behind it nobody’s name is looked for: the digits of a community. */
const COMMUNITY = 12;

/** A text, masked, as it waits for its place to be known. */
interface Waiting {
  readonly code: string;
  readonly stream: string;
  readonly question: string;
  readonly day: string;
  readonly text: string;
}

interface WordsRow {
  readonly id: string;
  readonly code: string;
  readonly stream: string;
  readonly words: string;
  readonly day: string;
  readonly counts: boolean;
}

/**
 * Once a survey is cleaned, what people wrote is masked and put apart from what else they answered, and the writing itself is
 * destroyed. All in one transaction: killed in the middle, it begins again.
 */
export class SurveyTexts implements Task {
  readonly name = 'survey-texts';

  constructor(private readonly keyring: Keyring) {}

  run({ payload, transaction }: Job): Promise<void> {
    return transaction((em) => this.#mask(em, payload.district, String(payload['surveyId'])));
  }

  async #mask(em: EntityManager, district: string, surveyId: string): Promise<void> {
    const own = [district, surveyId];
    const [survey] = await em.execute<{ minCell: number; isCleaned: boolean; isDone: boolean }[]>(SURVEY_OF, own);
    if (!survey?.isCleaned || survey.isDone) return;
    const seal = await sealOf(this.keyring, em, district);
    await em.execute(SEED_THEMES, [district, JSON.stringify(DEFAULT_THEMES), district]);
    const themes = await em.execute<Theme[]>(THEMES, [district]);
    const waiting = await this.#waiting(em, seal, district, surveyId);
    // As an import does: one entry for each text would tell nothing.
    await em.execute(`select set_config('app.import', ?, true)`, [`survey ${surveyId}`]);
    const rows = [...Map.groupBy(waiting, ({ stream, question }) => `${stream} ${question}`).values()].flatMap((alike) =>
      placed(alike, survey.minCell),
    );
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      const part = rows.slice(i, i + AT_ONCE).map((row) => written(row, seal, themes));
      await em.execute(WRITE_TEXTS, [...own, JSON.stringify(part)]);
    }
    for (const statement of DESTROY) await em.execute(statement, own);
  }

  async #waiting(em: EntityManager, seal: Seal, district: string, surveyId: string): Promise<Waiting[]> {
    const names = new NamesByPlace(em, seal, district);
    const waiting: Waiting[] = [];
    for (let last = FIRST; ;) {
      const rows = await em.execute<WordsRow[]>(WORDS, [district, surveyId, last, AT_ONCE]);
      for (const { code, stream, words, day } of rows.filter(({ counts }) => counts)) {
        const known = await names.of(code.slice(0, COMMUNITY));
        const texts = JSON.parse(seal.open(words, `survey:${surveyId}`)) as Readonly<Record<string, string>>;
        for (const [question, text] of Object.entries(texts)) waiting.push({ code, stream, question, day, text: masked(text, known) });
      }
      if (rows.length < AT_ONCE) return waiting;
      last = rows.at(-1)?.id ?? last;
    }
  }
}

/** Names of a place, opened once for all that was written there. */
class NamesByPlace {
  #staff: Promise<string[]> | undefined;
  #known = new Map<string, Promise<KnownNames>>();

  constructor(
    private readonly em: EntityManager,
    private readonly seal: Seal,
    private readonly district: string,
  ) {}

  of(place: string): Promise<KnownNames> {
    const known = this.#known.get(place) ?? this.#read(place);
    this.#known.set(place, known);
    return known;
  }

  async #read(place: string): Promise<KnownNames> {
    this.#staff ??= this.em.execute<{ name: string }[]>(STAFF_NAMES, [this.district]).then((rows) => rows.map(({ name }) => name));
    return knownOf([...(await this.#staff), ...(await residentNamesIn(this.em, this.seal, this.district, place))]);
  }
}

interface Placed extends Waiting {
  readonly place: string;
  readonly since: string;
}

/** Texts of one question and stream, with what may be told of where and when they come from. Those of too few in all are given up. */
function placed(texts: readonly Waiting[], minimum: number): Placed[] {
  const places = placesOf(new Map([...Map.groupBy(texts, ({ code }) => code)].map(([code, { length }]) => [code, length])), minimum);
  return [...Map.groupBy(texts, ({ code }) => places.get(code) ?? null)].flatMap(([place, own]) => {
    if (place === null) return [];
    const periods = periodsOf(
      own.map(({ day }) => day),
      minimum,
    );
    return own.map((text) => ({ ...text, place, since: periods.get(mondayOf(text.day)) ?? mondayOf(text.day) }));
  });
}

function written({ place, stream, question, since, text }: Placed, seal: Seal, themes: readonly Theme[]) {
  // Random: a name that rises with time would tell who wrote first.
  const id = randomUUID();
  return { id, code: place, stream, question, since, sealed: seal.close(text, textPlace(id)), themes: proposed(text, themes) };
}
