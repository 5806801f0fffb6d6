import { Alert, Box } from '@mui/material';
import { CheckGridBoundaryDocument } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { DivisionInput, EnumInput, NumberInput, TextInput } from '../fields/inputs';
import { useField } from '../fields/form';
import { Lines } from '../layout/PageSkeleton';
import { mapSystem } from '../map/configuration';
import { isArea, type Area } from '../map/shape';
import { send } from '../providers/graphql';
import { GRID_KINDS } from './kinds';
import { useSurroundings } from './useSurroundings';

const BoundaryEditor = lazy(() => import('../map/BoundaryEditor').then(({ BoundaryEditor: Editor }) => ({ default: Editor })));

/** Facts on the left, the boundary on the map beside them. */
export const GridInputs = ({ isNew = false }: { isNew?: boolean }) => (
  <Box sx={({ size }) => ({ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `${size.panel * 0.6}px minmax(0, 1fr)` } })}>
    <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', pt: 0.5 }}>
      {isNew && <DivisionInput field="communityCode" levels={['COMMUNITY']} />}
      <TextInput field="name" autoFocus={!isNew} maxLength={40} />
      <EnumInput field="kind" name="GridKind" values={GRID_KINDS} />
      <NumberInput field="households" min={0} step={1} />
      <NumberInput field="population" min={0} step={1} />
    </Box>
    <BoundaryInput />
  </Box>
);

/** The boundary as one field of the form: drawn against the neighbours, checked by the server while one draws. */
const BoundaryInput = () => {
  const translate = useTranslate();
  const { id } = useParams<{ id: string }>();
  const { value: community } = useField<string>('communityCode');
  const { value, set, props } = useField<Area>('boundary');
  const { siblings, outline, surroundings } = useSurroundings(community ?? null, id);
  const check = useCallback(
    async (boundary: Area, signal: AbortSignal) => {
      const input = { communityCode: community ?? '', boundary, system: mapSystem(), ...(id ? { gridId: id } : {}) };
      const { checkGridBoundary } = await send(CheckGridBoundaryDocument, { input }, { signal });
      const { faults, areaM2, perimeterM } = checkGridBoundary;
      // People know their neighbours by name.
      const named = (message: string, code: string | null) =>
        message.replace(code ?? '', siblings.find((sibling) => sibling.code === code)?.name ?? code ?? '');
      return { faults: faults.map(({ message, part, siblingCode }) => ({ message: named(message, siblingCode), part })), areaM2, perimeterM };
    },
    [community, id, siblings],
  );
  if (!community) return <Alert severity="info">{translate('grids.chooseCommunity')}</Alert>;
  return (
    <Box sx={{ height: 'max(460px, calc(100vh - 320px))' }}>
      {props.error && <Alert severity="error">{props.helperText}</Alert>}
      <Suspense fallback={<Lines />}>
        <BoundaryEditor
          key={community}
          label={translate('grids.drawLabel')}
          value={isArea(value) ? value : null}
          onChange={set}
          siblings={siblings}
          outline={outline}
          surroundings={surroundings}
          check={check}
        />
      </Suspense>
    </Box>
  );
};
