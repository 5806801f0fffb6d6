import { AlertAudienceDocument, AreaShapesDocument } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { BoundaryEditor } from '../map/BoundaryEditor';
import type { BoundaryFaultShown } from '../map/BoundaryVerdict';
import { mapSystem } from '../map/configuration';
import { isArea, type Area } from '../map/shape';
import { ApiError } from '../providers/errors';
import { send } from '../providers/graphql';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import type { DrawnTarget } from './target';

interface DrawAreaProps {
  readonly value: DrawnTarget | null;
  readonly onChange: (drawn: DrawnTarget | null) => void;
}

/** A shape drawn over the territory. The server says which grids it touches while one draws. */
export const DrawArea = ({ value, onChange }: DrawAreaProps) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const siblings = useParts(territory.code);
  const latest = useRef(onChange);
  useEffect(() => void (latest.current = onChange));
  // Until the server has answered, nobody knows whom it would tell.
  const draw = useCallback((polygon: Area | null) => latest.current(polygon && { polygon, areas: [] }), []);
  const check = useCallback(async (polygon: Area, signal: AbortSignal) => {
    try {
      const { alertAudience } = await send(AlertAudienceDocument, { target: { polygon, system: mapSystem() } }, { signal });
      const areas = alertAudience.areas.map((code, i) => ({ code, name: alertAudience.areaNames[i] ?? code }));
      if (!signal.aborted) latest.current({ polygon, areas });
      return { faults: [] };
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 'OFFLINE') throw error;
      return { faults: faultsOf(error) };
    }
  }, []);
  return (
    <Box>
      <Typography variant="caption" color="text.secondary">
        {translate('alerts.draw.explain')}
      </Typography>
      <Box sx={{ height: 440 }}>
        <BoundaryEditor
          key={territory.code}
          label={translate('alerts.draw.label', { name: territory.name })}
          value={value?.polygon ?? null}
          onChange={draw}
          siblings={siblings}
          check={check}
        />
      </Box>
    </Box>
  );
};

interface WireFault {
  readonly message: string;
  readonly part?: BoundaryFaultShown['part'];
}

/** A shape may be wrong in itself, or there is nobody under it. */
const faultsOf = ({ message, fieldErrors, extensions }: ApiError): BoundaryFaultShown[] => {
  const faults = extensions['faults'];
  if (Array.isArray(faults)) return (faults as WireFault[]).map(({ message: text, part = null }) => ({ message: text, part }));
  return [{ message: fieldErrors[0]?.message ?? message, part: null }];
};

/** What the territory is made of, to draw upon. */
const useParts = (code: string) => {
  const { data } = useOperation(AreaShapesDocument, { parentCode: code, system: mapSystem() });
  return useMemo(
    () => (data?.divisions.nodes ?? []).flatMap(({ id, name, boundary }) => (isArea(boundary) ? [{ id, name, area: boundary }] : [])),
    [data],
  );
};
