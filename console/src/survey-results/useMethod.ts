import { SurveyFiguresDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { channelMix, levelOf, topsOf } from './figure';
import { answeredOf, type Survey } from '../surveys/survey';

/** What of a survey must stand beside its figures, wherever they go: who was asked how, how many answered, and how it was counted. */
export function useMethod(survey: Survey) {
  const translate = useTranslate();
  const number = useNumber();
  const { moment } = useMoment();
  const channels = useChannels(survey);
  const { title, state, areaNames, questionnaire, design, minCell, progress, rates, openedAt, closedAt, publishedAt } = survey;
  const word = (key: string, values: object = {}) => translate(`surveys.method.${key}`, values);
  const percent = (share: number | null | undefined) => (share == null ? '—' : `${number(Math.round(share * 1_000) / 10)} %`);
  const momentOr = (iso: string | null | undefined) => (iso ? moment(iso) : '—');

  const facts: readonly (readonly [string, string])[] = [
    ['title', title],
    ['state', translate(`enums.SurveyState.${state}`)],
    ['areas', areaNames.join('、')],
    ['period', `${momentOr(openedAt)} – ${momentOr(closedAt)}`],
    ['published', momentOr(publishedAt)],
    [
      'questionnaire',
      translate('surveys.written', { title: questionnaire.title, edition: questionnaire.edition, count: questionnaire.questions.length }),
    ],
    [
      'design',
      translate('surveys.designed', { size: number(design.size), strata: translate(`enums.SurveyStrataBy.${design.strataBy}`), seed: design.seed }),
    ],
    // Of one's own territory, like the rates.
    ['answered', `${number(answeredOf(progress))} / ${number(progress.reduce((sum, { drawn }) => sum + drawn, 0))}`],
    ['rates', `RR1 ${percent(rates.responseRate1)} · RR3 ${percent(rates.responseRate3)} · COOP1 ${percent(rates.cooperationRate1)}`],
    ['channels', channels],
    ['minCell', translate('surveys.promise', { count: minCell })],
  ];
  const notes = ['rate', 'topTwo', 'atLeastBasic', 'index', 'nps', 'interval', 'weighting', 'selfSelected', 'suppression', 'tiers'] as const;
  return {
    facts: facts.map(([key, value]) => [word(`facts.${key}`), value] as const),
    notes: notes.map((key) => [word(`notes.${key}.name`), word(`notes.${key}.text`, { count: minCell })] as const),
  };
}

/** How those who were drawn answered, in words; nothing where too few came by one of them. */
function useChannels({ id, areas }: Survey): string {
  const translate = useTranslate();
  const number = useNumber();
  const { territory } = useMe();
  const [top] = topsOf(areas, territory.code);
  const { data } = useOperation(
    SurveyFiguresDocument,
    { id, by: 'channel', stream: 'PROBABILITY', ...(top && { within: top, level: levelOf(top) }) },
    { enabled: top !== undefined },
  );
  const mix = channelMix(data?.survey?.figures ?? []);
  // One channel alone is no breakdown, and so there are no figures by it.
  if (mix.length === 0) return translate('surveys.method.oneChannel');
  const all = mix.reduce((sum, { n }) => sum + (n ?? 0), 0);
  if (mix.some(({ n }) => n === null)) return translate('surveys.results.tooFew');
  return mix
    .map(({ channel, n }) => {
      const share = number(Math.round((1_000 * (n ?? 0)) / all) / 10);
      return `${translate(`enums.SurveyChannel.${channel}`)} ${number(n ?? 0)}（${share} %）`;
    })
    .join('、');
}
