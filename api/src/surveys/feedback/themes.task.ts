import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job, Task } from '../../jobs/worker.js';
import { sealOf } from '../../storage/keyring.js';
import type { Keyring } from '../../storage/sealing.js';
import { textPlace } from './text.seal.js';
import { THEMES } from './text.sql.js';
import { OPEN_TEXTS, PROPOSE } from './theme.sql.js';
import { proposed, type Theme } from './themes.js';

export const PROPOSE_THEMES = 'survey-themes';
const AT_ONCE = 2_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** When a district has changed a theme, texts that nobody has looked at yet are held against it again. What a person said stays. */
export class SurveyThemes implements Task {
  readonly name = PROPOSE_THEMES;

  constructor(private readonly keyring: Keyring) {}

  run({ payload: { district }, transaction }: Job): Promise<void> {
    return transaction((em) => this.#propose(em, district));
  }

  async #propose(em: EntityManager, district: string): Promise<void> {
    const seal = await sealOf(this.keyring, em, district);
    const themes = await em.execute<Theme[]>(THEMES, [district]);
    for (let last = FIRST; ;) {
      const rows = await em.execute<{ id: string; text: string; themes: string[] }[]>(OPEN_TEXTS, [district, last, AT_ONCE]);
      const now = rows.map(({ id, text }) => ({ id, themes: proposed(seal.open(text, textPlace(id)), themes) }));
      const changed = now.filter((each, i) => each.themes.join() !== rows[i]?.themes.join());
      if (changed.length > 0) await em.execute(PROPOSE, [JSON.stringify(changed), district]);
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1)?.id ?? last;
    }
  }
}
