import type { TestApp } from './app.js';
import { inHours } from './builders.js';
import { until } from './socket.js';

const SAVE = 'mutation ($input: SaveQuestionnaireInput!) { saveQuestionnaire(input: $input) { questionnaire { id } } }';
const CREATE = 'mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { survey { id } } }';
const UNITS = 'query ($id: ID!) { survey(id: $id) { sampleUnits(first: 200, filter: { isReserve: false }) { nodes { id code } } } }';
const INVITE = 'mutation ($input: InviteSampleUnitsInput!) { inviteSampleUnits(input: $input) { invitations { unitId token } } }';
const SUBMIT = 'mutation ($input: SubmitSurveyAnswersInput!) { submitSurveyAnswers(input: $input) { outcome } }';

export interface Invited {
  readonly code: string;
  readonly token: string;
}

/** A survey of the first street of the demonstration city, in every step of its life, as the district runs it. */
export class SurveyRun {
  private constructor(
    private readonly app: TestApp,
    readonly id: string,
    readonly invited: readonly Invited[],
  ) {}

  static async open(app: TestApp, size: number, questions: readonly object[], area = '210102001'): Promise<SurveyRun> {
    const { saveQuestionnaire } = await app.data<{ saveQuestionnaire: { questionnaire: { id: string } } }>('district', SAVE, {
      input: { title: '社区服务满意度', questions },
    });
    const design = { size, leastPerStratum: 0 };
    const input = { title: '年度满意度', areas: [area], questionnaireId: saveQuestionnaire.questionnaire.id, closesAt: inHours(24), design };
    const { createSurvey } = await app.data<{ createSurvey: { survey: { id: string } } }>('district', CREATE, { input });
    const { id } = createSurvey.survey;
    await step(app, 'drawSample', id);
    await step(app, 'openSurvey', id);
    const { survey } = await app.data<{ survey: { sampleUnits: { nodes: { id: string; code: string }[] } } }>('district', UNITS, { id });
    const units = new Map(survey.sampleUnits.nodes.map((unit) => [unit.id, unit.code]));
    const { inviteSampleUnits } = await app.data<{ inviteSampleUnits: { invitations: { unitId: string; token: string }[] } }>('district', INVITE, {
      input: { ids: [...units.keys()] },
    });
    const invited = inviteSampleUnits.invitations.map(({ unitId, token }) => ({ code: units.get(unitId) ?? '', token }));
    return new SurveyRun(app, id, invited);
  }

  /** @returns what became of it: TAKEN, ANSWERED … */
  async answer(token: string, answers: readonly object[], seconds = 60): Promise<string | undefined> {
    const { data } = await this.app.send<{ submitSurveyAnswers: { outcome: string } }>('', SUBMIT, { input: { token, answers, seconds } });
    return data?.submitSurveyAnswers.outcome;
  }

  /** Ends it, and waits until it is counted for good. */
  async close(): Promise<void> {
    await step(this.app, 'closeSurvey', this.id);
    const isCounted = async () =>
      (
        await this.app.data<{ survey: { cleanedAt: string | null } }>('district', 'query ($id: ID!) { survey(id: $id) { cleanedAt } }', {
          id: this.id,
        })
      ).survey.cleanedAt !== null;
    await until(isCounted, 'the count');
  }

  publish(): Promise<unknown> {
    return step(this.app, 'publishSurvey', this.id);
  }
}

const step = (app: TestApp, name: string, id: string) =>
  app.data('district', `mutation ($input: SurveyInput!) { ${name}(input: $input) { survey { id state } } }`, { input: { id } });
