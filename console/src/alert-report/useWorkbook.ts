import type { ReachLevel, ReportCalloutFragment, ReportHelpFragment, ReportPlaceFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useWays } from '../callouts/useWays';
import { spaced } from '../fields/code';
import { useMe } from '../providers/me';
import { REACH, shareOf, type Report, type ReportedAlert } from './report';
import type { Page } from './workbook';

export interface Whole {
  readonly alert: Omit<ReportedAlert, 'report'>;
  readonly report: Report;
  readonly places: readonly (readonly [ReachLevel, readonly ReportPlaceFragment[]])[];
  /** Null for who may not have the names. */
  readonly callouts: readonly ReportCalloutFragment[] | null;
  readonly help: readonly ReportHelpFragment[] | null;
}

/** To the second, in the district's zone, as Excel sorts it. */
export const stamp = (iso: string) => new Date(iso).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
const stampOr = (iso: string | null) => (iso === null ? null : stamp(iso));
const rounded = (share: number | null) => (share === null ? null : Math.round(share * 1_000) / 1_000);

/** The report as sheets, in the language of the page. */
export function useWorkbook() {
  const translate = useTranslate();
  const { territory, name, login } = useMe();
  const ways = useWays();
  const word = (key: string, values = {}) => translate(`alertReport.${key}`, values);
  const inSeconds = (what: string) => word('sheets.seconds', { what });
  const fact = (key: string) => translate(`alerts.reached.facts.${key}`);

  const about = ({ alert, report }: Whole): Page => ({
    name: word('sheets.about'),
    rows: [
      [word('sheets.alert'), alert.headline],
      [word('sheets.level'), translate(`enums.AlertLevel.${alert.level}`)],
      [word('sheets.status'), translate(`enums.AlertStatus.${alert.status}`)],
      [word('sheets.areas'), alert.areaNames.join(translate('time.comma'))],
      [word('sheets.sender'), alert.senderName],
      [word('sheets.from'), stamp(report.startedAt)],
      [word('sheets.to'), stampOr(report.endedAt) ?? word('moments.now')],
      [word('sheets.territory'), `${territory.name} ${spaced(report.total.code)}`],
      [word('counted'), stamp(report.madeAt)],
      [word('sheets.by'), `${name} (${login})`],
      [],
      ['at', 'type', 'by', 'recipients', 'acknowledged'].map((key) => word(`messages.${key}`)).concat(translate('alerts.fields.headline')),
      ...report.messages.map(({ sentAt, msgType, senderName, publishedByName, recipients, acknowledged, headline }) => [
        stamp(sentAt),
        translate(`enums.AlertMessageType.${msgType}`),
        [senderName, publishedByName].filter(Boolean).join(' · '),
        recipients,
        acknowledged,
        headline,
      ]),
      [],
      [word('places.basis', { counted: report.total.gridsCounted, grids: report.total.grids })],
    ],
  });

  const moments = ({ report }: Whole): Page => ({
    name: word('sheets.moments'),
    heads: [word('moments.minutes'), 'n', ...REACH.map(fact), word('places.rate')],
    rows: report.moments.map((moment) => [
      moment.minutes === null ? word(report.endedAt ? 'moments.end' : 'moments.now') : word('moments.after', { minutes: moment.minutes }),
      moment.recipients,
      ...REACH.map((key) => moment[key]),
      rounded(shareOf(moment.acknowledged, moment.recipients)),
    ]),
  });

  const places = ({ report, places: levels }: Whole): Page => ({
    name: word('sheets.places'),
    heads: [
      ...['level', 'code', 'place'].map((key) => word(`places.${key}`)),
      ...['recipients', ...REACH, 'safe', 'needHelp'].map(fact),
      ...['rate', 'residents', 'grids', 'gridsCounted', 'households', 'unconfirmed'].map((key) => word(`places.${key}`)),
      ...['places', 'answered', 'calling', 'unanswered'].map((key) => translate(`callouts.counts.${key}`)),
      inSeconds(word('places.median')),
    ],
    rows: [
      placeRow(word('places.total'), report.total),
      ...levels.flatMap(([level, rows]) => rows.map((row) => placeRow(translate(`enums.TerritoryLevel.${level}`), row))),
    ],
  });

  const callouts = (rows: readonly ReportCalloutFragment[]): Page => ({
    name: word('sheets.callouts'),
    heads: [
      ...['code', 'place', 'state', 'by'].map((key) => word(`callouts.${key}`)),
      inSeconds(word('callouts.seconds')),
      ...['round', 'at', 'step', 'rung', 'person', 'ways', 'note'].map((key) => word(`callouts.${key}`)),
    ],
    rows: rows.flatMap(({ code, areaName, status, answeredByName, answerSeconds, round, steps }) => {
      const place = [spaced(code), areaName, translate(`enums.CalloutState.${status}`), answeredByName, answerSeconds, round];
      if (steps.length === 0) return [[...place, null, null, null, null, null, null]];
      return steps.map((step) => [
        ...place,
        stamp(step.at),
        translate(`enums.CalloutStepKind.${step.kind}`),
        step.rung && translate(`enums.CalloutRung.${step.rung}`),
        step.name,
        (step.channels ?? []).map(ways).join(translate('time.comma')),
        step.note,
      ]);
    }),
  });

  const help = (rows: readonly ReportHelpFragment[]): Page => ({
    name: word('sheets.help'),
    heads: [
      ...['at', 'place', 'state', 'by'].map((key) => word(`help.${key}`)),
      inSeconds(word('help.seconds')),
      ...['closed', 'outcome'].map((key) => word(`help.${key}`)),
    ],
    rows: rows.map(({ createdAt, areaName, status, takenByName, takenSeconds, closedAt, outcome }) => [
      stamp(createdAt),
      areaName,
      translate(`alerts.help.states.${status}`),
      takenByName,
      takenSeconds,
      stampOr(closedAt),
      outcome,
    ]),
  });

  return (whole: Whole): Page[] => [
    about(whole),
    moments(whole),
    places(whole),
    ...(whole.callouts ? [callouts(whole.callouts)] : []),
    ...(whole.help ? [help(whole.help)] : []),
  ];
}

const placeRow = (level: string, place: ReportPlaceFragment) => [
  level,
  spaced(place.code),
  place.name,
  place.recipients,
  ...REACH.map((key) => place[key]),
  place.safe,
  place.needHelp,
  rounded(shareOf(place.acknowledged, place.recipients)),
  place.residentsConfirmed,
  place.grids,
  place.gridsCounted,
  place.households,
  place.householdsUnconfirmed,
  ...(['places', 'answered', 'calling', 'unanswered', 'medianSeconds'] as const).map((key) => place.callouts?.[key] ?? null),
];
