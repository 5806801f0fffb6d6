import { SurveyFiguresDocument, type SurveyPlaceLevel } from '@gridward/schema';
import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useOperation } from '../providers/queries';
import type { Survey } from '../surveys/survey';
import { beginsTier, grouped, inTiers, type Figure, type Stream } from './figure';
import { Interval } from './Interval';
import { inOrder, itemName, leastOf } from './items';

interface MultiplesProps {
  readonly survey: Survey;
  readonly stream: Stream;
  readonly place: string;
  readonly level: SurveyPlaceLevel;
  readonly items: readonly string[];
}

/** More would be a wall of lines; the export has all. */
const MOST = 24;

/** Many small plots on one scale: each item over the places, or each place over the items. */
export const Multiples = ({ survey: { id, questionnaire }, stream, place, level, items }: MultiplesProps) => {
  const translate = useTranslate();
  const [by, setBy] = useState<'item' | 'place'>('item');
  const { data } = useOperation(SurveyFiguresDocument, { id, stream, level, within: place, items: [...items] }, { keep: true });
  const figures = data?.survey?.figures ?? [];
  const nameOf = (item: string) => itemName(item, questionnaire.questions);
  const groups = grouped(figures, ({ item, code }) => (by === 'item' ? item : code)).map(([, group]) => group);
  const plots = groups.map((group) => (by === 'item' ? inTiers(group) : [...group].sort(inOrder(questionnaire.questions))));
  if (by === 'item') plots.sort(([a], [b]) => (a && b ? inOrder(questionnaire.questions)(a, b) : 0));
  return (
    <Box component="section" aria-label={translate('surveys.multiples.title')} sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1, display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {translate('surveys.multiples.title')}
        <ToggleButtonGroup
          exclusive
          size="small"
          className="no-print"
          value={by}
          aria-label={translate('surveys.multiples.by')}
          onChange={(_, next: typeof by | null) => next && setBy(next)}
        >
          <ToggleButton value="item">{translate('surveys.multiples.byItem')}</ToggleButton>
          <ToggleButton value="place">{translate('surveys.multiples.byPlace')}</ToggleButton>
        </ToggleButtonGroup>
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))' }}>
        {plots.slice(0, MOST).map((group) => (
          <Plot
            key={group[0] && `${group[0].code} ${group[0].item}`}
            title={by === 'item' ? nameOf(group[0]?.item ?? '') : (group[0]?.placeName ?? '')}
            rows={group}
            nameOf={(figure) => (by === 'item' ? figure.placeName : nameOf(figure.item))}
            leastOf={(item) => leastOf(item, questionnaire.questions)}
            isTiered={by === 'item'}
          />
        ))}
      </Box>
      {plots.length > MOST && (
        <Typography color="text.secondary">{translate('surveys.multiples.more', { shown: MOST, total: plots.length })}</Typography>
      )}
    </Box>
  );
};

interface PlotProps {
  readonly title: string;
  readonly rows: readonly Figure[];
  readonly nameOf: (figure: Figure) => string;
  readonly leastOf: (item: string) => number;
  readonly isTiered: boolean;
}

const Plot = ({ title, rows, nameOf, leastOf, isTiered }: PlotProps) => {
  const translate = useTranslate();
  return (
    <Box component="figure" sx={{ m: 0, p: 1, border: 1, borderColor: 'divider', breakInside: 'avoid' }}>
      <Typography component="figcaption" sx={{ fontWeight: 600, mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: 1, typography: 'caption' }}>
        {rows.slice(0, MOST).map((figure, i) => (
          <Box key={`${figure.code} ${figure.item}`} sx={{ display: 'contents' }}>
            {isTiered && beginsTier(rows, i) && (
              <Box aria-hidden sx={{ gridColumn: '1 / -1', borderTop: 1, borderColor: 'text.secondary', my: 0.25 }} />
            )}
            <Box component="dt" title={nameOf(figure)} sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
              {nameOf(figure)}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {figure.n == null ? (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {translate('surveys.results.tooFew')}
                </Box>
              ) : (
                <Interval value={figure.value ?? 0} low={figure.low ?? 0} high={figure.high ?? 0} least={leastOf(figure.item)} />
              )}
            </Box>
          </Box>
        ))}
      </Box>
      {rows.length > MOST && (
        <Typography variant="caption" color="text.secondary">
          {translate('surveys.multiples.more', { shown: MOST, total: rows.length })}
        </Typography>
      )}
    </Box>
  );
};
