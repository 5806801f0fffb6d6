import { Box, Chip, FormHelperText, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { spaced } from '../fields/code';
import { Lines } from '../layout/PageSkeleton';
import { AreaMap } from './AreaMap';
import { AreaSearch } from './AreaSearch';
import { Groups } from './Groups';
import type { Place, Target } from './target';

const DrawArea = lazy(() => import('./DrawArea').then(({ DrawArea: Draw }) => ({ default: Draw })));

interface AreaChoiceProps {
  readonly value: Target;
  readonly error: string | undefined;
  readonly onChange: (target: Target) => void;
}

const WAYS = ['areas', 'draw', 'groups'] as const;
type Way = (typeof WAYS)[number];

/** What contains another place makes it needless: told once is enough. */
const withPlace = (areas: readonly Place[], place: Place) =>
  areas.some(({ code }) => place.code.startsWith(code)) ? areas : [...areas.filter(({ code }) => !code.startsWith(place.code)), place];

const without = (areas: readonly Place[], code: string) => areas.filter((area) => area.code !== code);

/** Who is to be told: by name or code, on the map, under a shape drawn by hand, or as a saved group. */
export const AreaChoice = ({ value, error, onChange }: AreaChoiceProps) => {
  const translate = useTranslate();
  const [way, setWay] = useState<Way>('areas');
  const change = (changed: Partial<Target>) => onChange({ ...value, ...changed });
  const toggle = (place: Place) =>
    change({ areas: value.areas.some(({ code }) => code === place.code) ? without(value.areas, place.code) : withPlace(value.areas, place) });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1, justifyItems: 'stretch' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={way}
        onChange={(_, next: Way | null) => next && setWay(next)}
        aria-label={translate('alerts.ways.label')}
      >
        {WAYS.map((each) => (
          <ToggleButton key={each} value={each}>
            {translate(`alerts.ways.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {way === 'areas' && <AreaSearch onChoose={(place) => change({ areas: withPlace(value.areas, place) })} />}
      <Chosen value={value} onChange={change} />
      {error && <FormHelperText error>{error}</FormHelperText>}
      {way === 'areas' && <AreaMap chosen={value.areas} onToggle={toggle} />}
      {way === 'draw' && (
        <Suspense fallback={<Lines />}>
          <DrawArea value={value.drawn} onChange={(drawn) => change({ drawn })} />
        </Suspense>
      )}
      {way === 'groups' && <Groups value={value} onChange={change} />}
    </Box>
  );
};

const Chosen = ({ value: { areas, groups, drawn }, onChange }: { value: Target; onChange: (changed: Partial<Target>) => void }) => {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('alerts.fields.areas')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, listStyle: 'none', m: 0, p: 0 }}
    >
      {areas.map(({ code, name }) => (
        <li key={code}>
          <Chip label={`${name} ${spaced(code)}`} onDelete={() => onChange({ areas: without(areas, code) })} />
        </li>
      ))}
      {groups.map(({ id, name }) => (
        <li key={id}>
          <Chip label={translate('alerts.groups.chip', { name })} onDelete={() => onChange({ groups: groups.filter((group) => group.id !== id) })} />
        </li>
      ))}
      {drawn && (
        <li>
          <Chip label={translate('alerts.draw.chip', { smart_count: drawn.areas.length })} onDelete={() => onChange({ drawn: null })} />
        </li>
      )}
    </Box>
  );
};
