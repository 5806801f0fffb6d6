import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { questionnairesById, type QuestionnaireSummary } from './questionnaire/questionnaire.statements.js';
import { progressOf, surveysById, type SurveySummary } from './survey.statements.js';

export const surveyLoaders = ({ reads }: RequestContext) => ({
  questionnaire: new DataLoader<string, QuestionnaireSummary | null>(async (ids) => {
    const rows = new Map((await reads.read(questionnairesById, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  survey: new DataLoader<string, SurveySummary | null>(async (ids) => {
    const rows = new Map((await reads.read(surveysById, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  progress: new DataLoader<string, (typeof progressOf)['row'][]>(async (surveys) => {
    const rows = Map.groupBy(await reads.read(progressOf, { surveys }), ({ surveyId }) => surveyId);
    return surveys.map((id) => rows.get(id) ?? []);
  }),
});
