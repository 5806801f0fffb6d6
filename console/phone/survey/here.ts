import { deviceId } from '../device.ts';
import { ask } from '../line/ask.ts';
import { Survey, SurveyAnswers } from '../line/documents.ts';
import { go } from '../screens.ts';
import { solve } from './puzzle.ts';
import { shelf } from './shelf.ts';
import { Surveys, type Ending } from './surveys.ts';

/** Where a survey is opened: /m#s/<token>, and the screen of it behind that. */
export const surveyPath = (token: string, at?: string) => `s/${token}${at ? `/${at}` : ''}`;

const isInSight = (token: string) => location.hash.replace(/^#\/?/, '').startsWith(surveyPath(token));

interface Hearers {
  changed(): void;
  /** Of a survey that is not on the screen. */
  ended(ending: Ending): void;
}

/** The papers of this very phone, over its own line. They go out whatever screen is open. */
export function surveysHere({ changed, ended }: Hearers): Surveys {
  return new Surveys({
    device: deviceId(),
    shelf,
    ask: async (token) => (await ask(Survey, { token })).data.surveySeat,
    submit: async (input) => endingIn((await ask(SurveyAnswers, { input })).data.submitSurveyAnswers.outcome),
    solve,
    later: (work, ms) => void setTimeout(work, ms),
    changed,
    ended: (token, ending) => !isInSight(token) && ended(ending),
    returned: (token, step) => isInSight(token) && go(surveyPath(token, step)),
  });
}

/** SAME and DIFFERENT are said to offices only. */
const endingIn = (outcome: string): Ending => (outcome === 'TAKEN' || outcome === 'ANSWERED' || outcome === 'FULL' ? outcome : 'CLOSED');
