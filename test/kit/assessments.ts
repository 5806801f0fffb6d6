import type { TestApp } from './app.js';
import { until } from './socket.js';

export interface Cycle {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly edition: number;
}
export interface Task {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly lines: readonly { readonly key: string }[];
  readonly isDone: boolean;
}
export interface Line {
  readonly key: string;
  readonly kind: string;
  readonly state: string;
  readonly weight: number;
  readonly contribution: number;
  readonly normalised: number | null;
  readonly corrections: readonly { readonly kind: string; readonly amount: number }[];
  readonly raters: readonly { readonly kind: string; readonly n: number; readonly mean: number | null }[];
}
export interface Result {
  readonly id: string;
  readonly subjectId: string;
  readonly staffNo: string;
  readonly name: string;
  readonly score: number | null;
  readonly band: string | null;
  readonly cappedBy: string | null;
  readonly edition: number;
  readonly isIndistinguishable: boolean;
  readonly lines: readonly Line[];
}

const INDICATOR = `key kind block name weight source item unit direction floor target leastExposure isExpected isShrunken most cap raters { kind share } isLocked`;
const RESULT = `id subjectId staffNo name score band cappedBy edition isIndistinguishable
  lines { key kind state weight contribution normalised corrections { kind amount } raters { kind n mean } }`;

/** One cycle of the demonstration district, driven through the API as people do. */
export class AssessmentRun {
  private constructor(
    readonly app: TestApp,
    readonly cycleId: string,
  ) {}

  /** Publishes a scheme for grid workers of what a test can bring about, and opens a cycle of the third quarter. */
  static async open(app: TestApp, who = 'district', code = '210102'): Promise<AssessmentRun> {
    await publishScheme(app, 'GRID_WORKER', await measurable(app));
    const input = { code, title: '三季度考核', period: 'QUARTER', from: '2026-07-01', to: '2026-09-30', collectUntil: '2099-12-31' };
    const made = await app.data<{ createAssessmentCycle: { cycle: Cycle } }>(
      who,
      'mutation ($input: CreateAssessmentCycleInput!) { createAssessmentCycle(input: $input) { cycle { id } } }',
      { input },
    );
    return new AssessmentRun(app, made.createAssessmentCycle.cycle.id);
  }

  static of(app: TestApp, cycleId: string): AssessmentRun {
    return new AssessmentRun(app, cycleId);
  }

  async cycle(who = 'district'): Promise<Cycle> {
    const { assessmentCycle } = await this.app.data<{ assessmentCycle: Cycle }>(
      who,
      'query ($id: ID!) { assessmentCycle(id: $id) { id version state edition } }',
      { id: this.cycleId },
    );
    return assessmentCycle;
  }

  async advance(to: string, who = 'district'): Promise<void> {
    const { version } = await this.cycle();
    await this.app.data(who, ADVANCE, { input: { id: this.cycleId, version, to } });
  }

  async refusedAdvance(to: string, who = 'district') {
    const { version } = await this.cycle();
    return this.app.refusal(who, ADVANCE, { input: { id: this.cycleId, version, to } });
  }

  /** Until raters are asked. */
  async collect(): Promise<void> {
    await this.advance('PUBLISHED');
    await this.advance('COLLECTING');
    await until(async () => (await this.app.database.sql('select from assessment_rating limit 1')).length > 0, 'raters are asked');
  }

  /** Until the results of an edition are there. */
  async edition(number: number): Promise<void> {
    await until(async () => (await this.cycle()).edition >= number, 'the results are there');
  }

  async score(): Promise<void> {
    await this.advance('SCORING');
    await this.edition(1);
  }

  async tasks(who: string): Promise<readonly Task[]> {
    const { assessmentRatingTasks } = await this.app.data<{ assessmentRatingTasks: readonly Task[] }>(
      who,
      'query ($cycle: ID) { assessmentRatingTasks(cycleId: $cycle) { id kind name isDone lines { key } } }',
      { cycle: this.cycleId },
    );
    return assessmentRatingTasks;
  }

  /** 12 to 20 of 20 samples were good, differently for each. */
  async everybodyIsChecked(): Promise<void> {
    await this.app.database
      .sql(`insert into assessment_import (district_code, id, cycle_id, subject_id, code, account_id, indicator, numerator, denominator, source)
      select district_code, gen_random_uuid(), cycle_id, id, code, account_id, 'quality', 12 + ('x' || substr(md5(id::text), 1, 4))::bit(16)::int % 9, 20, '街道抽查' from assessment_subject`);
  }

  /** Everybody rates, as the database says: signing in hundreds of people would take minutes. */
  async everybodyRates(): Promise<void> {
    await this.app.database.sql(`update assessment_rating set scores = array(select 6 + (('x' || substr(md5(id::text || i), 1, 6))::bit(24)::int % 5)
      from generate_series(1, 2) i)::smallint[] where scores is null`);
  }

  async results(who: string, first = 50): Promise<readonly Result[]> {
    const { assessmentResults } = await this.app.data<{ assessmentResults: { nodes: readonly Result[] } }>(
      who,
      `query ($cycle: ID!, $first: Int) { assessmentResults(cycleId: $cycle, first: $first) { nodes { ${RESULT} } } }`,
      { cycle: this.cycleId, first },
    );
    return assessmentResults.nodes;
  }

  async own(who: string): Promise<readonly Result[]> {
    const { myAssessmentResults } = await this.app.data<{ myAssessmentResults: readonly Result[] }>(who, `{ myAssessmentResults { ${RESULT} } }`);
    return myAssessmentResults;
  }
}

const ADVANCE = 'mutation ($input: AdvanceAssessmentCycleInput!) { advanceAssessmentCycle(input: $input) { cycle { id state } } }';

export interface Indicator {
  readonly key: string;
  readonly kind: string;
  readonly weight: number;
  readonly [more: string]: unknown;
}

export async function templateOf(app: TestApp, post: string, who = 'district'): Promise<readonly Indicator[]> {
  const asked = `query ($post: Post!) { assessmentTemplate(post: $post) { ${INDICATOR} } }`;
  return (await app.data<{ assessmentTemplate: readonly Indicator[] }>(who, asked, { post })).assessmentTemplate;
}

export async function saveScheme(app: TestApp, who: string, input: object): Promise<{ id: string; version: number; edition: number }> {
  const document = 'mutation ($input: SaveAssessmentSchemeInput!) { saveAssessmentScheme(input: $input) { scheme { id version edition } } }';
  const saved = await app.data<{ saveAssessmentScheme: { scheme: { id: string; version: number; edition: number } } }>(who, document, { input });
  return saved.saveAssessmentScheme.scheme;
}

const WEIGHTS: Readonly<Record<string, number>> = { quality: 40, attitude: 30, colleagues: 30, bonus: 0, deduction: 0, veto: 0 };

/** Of the usual scheme what needs no other module’s records. */
export async function measurable(app: TestApp, post = 'GRID_WORKER'): Promise<readonly Indicator[]> {
  const template = await templateOf(app, post);
  return template.flatMap((each) => (each.key in WEIGHTS ? [{ ...each, weight: WEIGHTS[each.key] ?? 0 }] : []));
}

export async function publishScheme(
  app: TestApp,
  post: string,
  indicators: readonly Indicator[],
  who = 'district',
  code = '210102',
): Promise<string> {
  const { id, version } = await saveScheme(app, who, { code, post, title: '考核方案', indicators });
  const document = 'mutation ($input: PublishAssessmentSchemeInput!) { publishAssessmentScheme(input: $input) { scheme { id } } }';
  await app.data(who, document, { input: { id, version } });
  return id;
}
