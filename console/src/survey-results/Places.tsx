import { SurveyFiguresDocument } from '@gridward/schema';
import { Box, Breadcrumbs, Link, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useCallback, useMemo, useState } from 'react';
import { useNumber } from '../fields/show';
import { ShapeMap } from '../map/ShapeMap';
import { useOperation } from '../providers/queries';
import type { Survey } from '../surveys/survey';
import { DIGITS, inTiers, levelBelow, type Figure, type Stream } from './figure';
import { FigureTable } from './FigureTable';
import { itemName, leastOf, scoredItems } from './items';
import { Multiples } from './Multiples';
import { PlaceName } from './PlaceName';
import { Trend } from './Trend';
import { usePlaceShapes } from './usePlaceShapes';

interface PlacesProps {
  readonly survey: Survey;
  readonly stream: Stream;
  /** Largest places that one sees. */
  readonly tops: readonly string[];
}

/** One item over the places in a place, on the map and as a table; from a street down to its grids, as far as one may. */
export const Places = ({ survey, stream, tops }: PlacesProps) => {
  const translate = useTranslate();
  const { id, questionnaire } = survey;
  const items = scoredItems(questionnaire.questions);
  const [item, setItem] = useState(items.includes('overall') ? 'overall' : (items.at(-1) ?? ''));
  const [place, setPlace] = useState(tops[0] ?? '');
  const top = tops.find((each) => place.startsWith(each)) ?? place;
  const level = levelBelow(place);
  const { data } = useOperation(SurveyFiguresDocument, { id, stream, level, within: place, items: [item] }, { enabled: level !== null, keep: true });
  const figures = useMemo(() => inTiers(data?.survey?.figures ?? []), [data]);
  if (items.length === 0) return null;
  return (
    <Box sx={{ mt: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
      <Typography variant="h3" component="h3" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {translate('surveys.results.byPlace')}
        <TextField
          select
          size="small"
          value={item}
          slotProps={{ htmlInput: { 'aria-label': translate('surveys.results.item') } }}
          onChange={({ target }) => setItem(target.value)}
        >
          {items.map((each) => (
            <MenuItem key={each} value={each}>
              {itemName(each, questionnaire.questions)}
            </MenuItem>
          ))}
        </TextField>
        {tops.length > 1 && (
          <TextField
            select
            size="small"
            value={top}
            slotProps={{ htmlInput: { 'aria-label': translate('surveys.fields.areas') } }}
            onChange={({ target }) => setPlace(target.value)}
          >
            {tops.map((each) => (
              <MenuItem key={each} value={each}>
                {survey.areaNames[survey.areas.indexOf(each)] ?? each}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Typography>
      <Way top={top} place={place} onPlace={setPlace} />
      {level === null ? null : figures.length === 0 ? (
        <Typography color="text.secondary">{translate('surveys.results.none')}</Typography>
      ) : (
        <SideBySide
          figures={figures}
          place={place}
          title={itemName(item, questionnaire.questions)}
          questions={questionnaire.questions}
          isPromoter={leastOf(item, questionnaire.questions) < 0}
          onPlace={setPlace}
        />
      )}
      <Trend survey={survey} stream={stream} item={item} place={place} />
      {level !== null && figures.length > 0 && <Multiples survey={survey} stream={stream} place={place} level={level} items={items} />}
    </Box>
  );
};

/** From the whole to where one is. */
const Way = ({ top, place, onPlace }: { top: string; place: string; onPlace: (code: string) => void }) => {
  const translate = useTranslate();
  const way = Object.values(DIGITS).flatMap((digits) => (digits >= top.length && digits <= place.length ? [place.slice(0, digits)] : []));
  return (
    <Breadcrumbs aria-label={translate('surveys.places.way')} separator="›">
      {way.map((code) =>
        code === place ? (
          <Typography key={code} color="text.primary" aria-current="location">
            <PlaceName code={code} />
          </Typography>
        ) : (
          <Link key={code} component="button" type="button" onClick={() => onPlace(code)}>
            <PlaceName code={code} />
          </Link>
        ),
      )}
    </Breadcrumbs>
  );
};

/** The same shades in every survey and place: a colour is a level, not a rank. */
const INDEX_SCALE = { least: 0, limits: [20, 40, 60, 80, 100] } as const;
const PROMOTER_SCALE = { least: -100, limits: [-60, -20, 20, 60, 100] } as const;

interface SideBySideProps {
  readonly figures: readonly Figure[];
  readonly place: string;
  readonly title: string;
  readonly questions: Survey['questionnaire']['questions'];
  /** From −100. */
  readonly isPromoter: boolean;
  readonly onPlace: (code: string) => void;
}

/** The map for the eye, the table for everybody: keyboards and screen readers go through its rows. */
const SideBySide = ({ figures, place, title, questions, isPromoter, onPlace }: SideBySideProps) => {
  const translate = useTranslate();
  const number = useNumber();
  const [emphasis, setEmphasis] = useState<string | null>(null);
  const { areas, outline } = usePlaceShapes(place);
  const shapes = useMemo(
    () =>
      figures.flatMap(({ code, placeName, value }) => {
        const area = areas.get(code);
        return area ? [{ id: code, name: placeName, area, figure: value ?? null }] : [];
      }),
    [figures, areas],
  );
  const format = useCallback((value: number) => number(Math.round(value * 10) / 10), [number]);
  const details = (code: string) => {
    const found = figures.find((figure) => figure.code === code);
    return found?.n == null ? null : (
      <Typography variant="caption">{`${format(found.low ?? 0)}–${format(found.high ?? 0)} · n = ${number(found.n)}`}</Typography>
    );
  };
  const below = figures[0] ? levelBelow(figures[0].code) : null;
  const open = below === null ? undefined : onPlace;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', ...(shapes.length > 0 && { lg: 'minmax(0, 2fr) minmax(0, 3fr)' }) },
      }}
    >
      {shapes.length > 0 && (
        <Box className="no-print">
          <Box sx={{ height: 380, border: 1, borderColor: 'divider' }}>
            <ShapeMap
              label={translate('surveys.places.map', { item: title })}
              shapes={shapes}
              outline={outline}
              legendTitle={title}
              format={format}
              scale={isPromoter ? PROMOTER_SCALE : INDEX_SCALE}
              without={translate('surveys.results.tooFew')}
              emphasis={emphasis}
              onEmphasis={setEmphasis}
              details={details}
              {...(open && { onOpen: open })}
            />
          </Box>
          <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
            {translate('surveys.places.note')}
          </Typography>
        </Box>
      )}
      <Box sx={{ minWidth: 0 }}>
        <FigureTable
          isTiered
          label={translate('surveys.results.byPlace')}
          rows={figures}
          nameOf={({ placeName }) => placeName}
          head={translate('surveys.results.place')}
          questions={questions}
          emphasis={emphasis}
          onEmphasis={setEmphasis}
          onOpen={open}
        />
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
          {translate('surveys.places.tiers')}
        </Typography>
      </Box>
    </Box>
  );
};
