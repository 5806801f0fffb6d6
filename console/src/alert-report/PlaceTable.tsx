import { ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { ReachLevel, ReportPlaceFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { Part, Remark } from './Part';
import { restOf, type Counted, type Report } from './report';
import { Rows, type ReportColumn } from './Rows';
import { useFormats } from './useFormats';

interface PlaceTableProps {
  readonly report: Report;
  readonly levels: readonly ReachLevel[];
  readonly by: ReachLevel;
  readonly onBy: (level: ReachLevel) => void;
}

/** As many as the API gives at once. */
const MOST = 200;

/** The rest has no households and no callouts of its own. */
type Line = Counted & Partial<ReportPlaceFragment> & { name: string };

/** Where it arrived and where it did not, and the total under it. */
export const PlaceTable = ({ report: { places, total }, levels, by, onBy }: PlaceTableProps) => {
  const translate = useTranslate();
  const number = useNumber();
  const columns = useColumns();
  const word = (key: string, values = {}) => translate(`alertReport.places.${key}`, values);
  const isAll = places.length < MOST;
  const rest: Line = { ...restOf(total, places), name: word('rest') };
  const rows: Line[] = [...places, ...(isAll && rest.recipients > 0 ? [rest] : [])];
  return (
    <Part
      title={word('title')}
      action={
        levels.length > 1 && (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={by}
            aria-label={word('by')}
            onChange={(_, level: ReachLevel | null) => level && onBy(level)}
          >
            {levels.map((level) => (
              <ToggleButton key={level} value={level}>
                {translate(`enums.TerritoryLevel.${level}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )
      }
    >
      {rows.length === 0 ? (
        <Typography color="text.secondary">{word('none')}</Typography>
      ) : (
        <Rows
          label={word('title')}
          columns={columns}
          rows={rows}
          keyOf={({ code, name }) => code ?? name}
          total={{ ...total, name: word('total') }}
        />
      )}
      {!isAll && <Remark>{word('shown', { count: number(MOST) })}</Remark>}
      {total.households !== null && <Remark>{word('basis', { counted: number(total.gridsCounted), grids: number(total.grids) })}</Remark>}
    </Part>
  );
};

function useColumns(): ReportColumn<Line>[] {
  const translate = useTranslate();
  const number = useNumber();
  const { share, duration } = useFormats();
  const word = (key: string) => translate(`alertReport.places.${key}`);
  const count = (key: 'recipients' | 'delivered' | 'seen' | 'acknowledged' | 'safe' | 'needHelp') => ({
    key,
    label: translate(`alerts.reached.facts.${key}`),
    right: true,
    cell: (line: Line) => number(line[key]),
  });
  const orDash = (value: number | null | undefined) => (value === null || value === undefined ? '—' : number(value));
  return [
    { key: 'name', label: word('place'), cell: ({ name }) => name },
    count('recipients'),
    count('delivered'),
    count('seen'),
    count('acknowledged'),
    { key: 'rate', label: word('rate'), right: true, cell: ({ acknowledged, recipients }) => share(acknowledged, recipients) },
    count('safe'),
    count('needHelp'),
    { key: 'households', label: word('households'), right: true, cell: ({ households }) => orDash(households) },
    { key: 'unconfirmed', label: word('unconfirmed'), right: true, cell: ({ householdsUnconfirmed }) => orDash(householdsUnconfirmed) },
    {
      key: 'callouts',
      label: word('callouts'),
      right: true,
      cell: ({ callouts }) => (callouts ? `${number(callouts.answered)} / ${number(callouts.places)}` : '—'),
    },
    { key: 'median', label: word('median'), right: true, cell: ({ callouts }) => duration(callouts?.medianSeconds) },
  ];
}
