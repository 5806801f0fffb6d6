import { SurveyFiguresDocument, SurveyQualityDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { channelMix, channelName, commonLevel, topsOf, type ChannelShare } from './figure';
import { answeredOf, type Survey } from '../surveys/survey';

/** What of a survey must stand beside its figures, wherever they go: who was asked how, how many answered, and how it was counted. */
export function useMethod(survey: Survey): { readonly facts: readonly Row[]; readonly notes: readonly Row[] } {
  const translate = useTranslate();
  const number = useNumber();
  const { moment } = useMoment();
  const channels = useChannels(survey);
  const weighting = useWeighting(survey);
  const { title, state, areaNames, questionnaire, design, minCell, progress, rates, openedAt, closedAt, publishedAt } = survey;
  const word = (key: string, values: object = {}) => translate(`surveys.method.${key}`, values);
  const percent = (share: number | null | undefined) => (share == null ? '—' : `${number(Math.round(share * 1_000) / 10)} %`);
  const momentOr = (iso: string | null | undefined) => (iso ? moment(iso) : '—');

  const count = answeredOf(progress);
  const facts: readonly Row[] = [
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
    ['answered', count ? `${number(count.answered)} / ${number(count.drawn)}` : '—'],
    ['rates', `RR1 ${percent(rates.responseRate1)} · RR3 ${percent(rates.responseRate3)} · COOP1 ${percent(rates.cooperationRate1)}`],
  ];
  const notes = ['rate', 'topTwo', 'atLeastBasic', 'index', 'nps', 'interval', 'weighting', 'selfSelected', 'suppression', 'tiers'] as const;
  return {
    facts: [
      ...facts.map(([key, value]): Row => [word(`facts.${key}`), value]),
      ...channels,
      [word('facts.minCell'), translate('surveys.promise', { count: minCell })],
    ],
    notes: notes.map((key) => [word(`notes.${key}.name`), key === 'weighting' ? weighting : word(`notes.${key}.text`, { count: minCell })]),
  };
}

type Row = readonly [name: string, value: string];

/** How those who were drawn answered, in words, for each area that one sees; nothing where too few came by one channel. */
function useChannels({ id, areas, areaNames }: Survey): readonly Row[] {
  const translate = useTranslate();
  const words = useMixWords();
  const { territory } = useMe();
  const tops = topsOf(areas, territory.code);
  const level = commonLevel(tops);
  const { data } = useOperation(
    SurveyFiguresDocument,
    { id, by: 'channel', stream: 'PROBABILITY', ...(level && { level }), ...(tops.length === 1 && { within: tops[0] }) },
    { enabled: tops.length > 0 },
  );
  const figures = data?.survey?.figures ?? [];
  const name = translate('surveys.method.facts.channels');
  return tops.map((top) => [
    tops.length > 1 ? `${name} · ${areaNames[areas.indexOf(top)] ?? top}` : name,
    words(channelMix(figures.filter(({ code }) => code === top))),
  ]);
}

function useMixWords() {
  const translate = useTranslate();
  const number = useNumber();
  return (mix: readonly ChannelShare[]): string => {
    // One channel alone is no breakdown, and so there are no figures by it.
    if (mix.length === 0) return translate('surveys.method.oneChannel');
    const all = mix.reduce((sum, { n }) => sum + (n ?? 0), 0);
    if (mix.some(({ n }) => n === null)) return translate('surveys.results.tooFew');
    return mix
      .map(({ channel, n }) => {
        const share = number(Math.round((1_000 * (n ?? 0)) / all) / 10);
        return `${channelName(channel, translate)} ${number(n ?? 0)}（${share} %）`;
      })
      .join('、');
  };
}

/** How the answers were weighed, and what came of it; what is meant by weighing, before anybody has answered. */
function useWeighting({ id }: Survey): string {
  const translate = useTranslate();
  const number = useNumber();
  const { data } = useOperation(SurveyQualityDocument, { id }, { keep: true });
  const weighting = data?.survey?.weighting;
  const text = translate('surveys.method.notes.weighting.text');
  if (!weighting) return `${text}${translate('surveys.method.weighting.none')}`;
  const { method, rounds, trimmed } = weighting;
  const cut = translate(`surveys.method.weighting.${trimmed > 0 ? 'trimmed' : 'untrimmed'}`, { count: number(trimmed) });
  return `${text}${translate(`surveys.method.weighting.${method}`, { rounds: number(rounds) })}${cut}`;
}
