import { Box, Stack } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { BoundaryTools } from './BoundaryTools';
import { BoundaryVerdict, type Verdict } from './BoundaryVerdict';
import type { DrawingMode } from './drawing';
import type { DrawnShape, MapEngine } from './engine';
import { MapSurface } from './MapSurface';
import type { OverlayContent } from './overlay';
import { boxOf, hasHoles, type Area } from './shape';
import { useBoundaryCheck, type CheckBoundary } from './useBoundaryCheck';
import { useDrawing } from './useDrawing';
import { useMapLook } from './useMapLook';

export interface BoundaryEditorProps {
  readonly label: string;
  readonly value: Area | null;
  readonly onChange: (area: Area | null) => void;
  /** Neighbours: shown behind, and what corners snap to. */
  readonly siblings: readonly { readonly id: string; readonly name: string; readonly area: Area }[];
  /** What the boundary must lie in. */
  readonly outline?: Area | null;
  /** Where to look while nothing is there. */
  readonly surroundings?: Area | null;
  /** Asks the server, which decides; see checkGridBoundary. */
  readonly check: CheckBoundary;
  readonly onVerdict?: (verdict: Verdict) => void;
}

/** Draw, move corners, delete, import, undo; says at once how large it is and what is wrong with it. */
export const BoundaryEditor = (props: BoundaryEditorProps) => {
  const { value, onChange } = props;
  const [engine, setEngine] = useState<MapEngine>();
  const [mode, setMode] = useState<DrawingMode>('polygon');
  const [live, setLive] = useState<Area | null>(value);
  const [settled, setSettled] = useState(value);
  if (value !== settled) {
    setSettled(value);
    setLive(value);
  }
  const neighbours = useMemo(
    () => [...props.siblings.map(({ area }) => area), ...(props.outline ? [props.outline] : [])],
    [props.siblings, props.outline],
  );
  const done = useCallback(
    (area: Area | null) => {
      setLive(area);
      onChange(area);
    },
    [onChange],
  );
  const drawing = useDrawing(engine, { value, snapTo: neighbours, onLive: setLive, onDone: done, onMode: setMode });
  const verdict = useBoundaryCheck(value, props.check, props.onVerdict);
  const { shapes, overlay, view } = useBackground(props, verdict);
  return (
    <Stack
      sx={{ gap: 1, height: 1 }}
      onKeyDown={(event) => {
        if (event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        drawing.undo();
      }}
    >
      <BoundaryTools
        mode={mode}
        drawing={drawing}
        hasArea={value !== null}
        editable={value === null || !hasHoles(value)}
        onImport={drawing.replace}
      />
      <Box sx={{ flex: 1, minHeight: 0, border: 1, borderColor: 'divider' }}>
        <MapSurface label={props.label} shapes={shapes} overlay={overlay} view={view} onReady={setEngine} />
      </Box>
      {/* While a corner is dragged, the server's figures belong to the shape before. */}
      <BoundaryVerdict area={live} verdict={live === value ? verdict : { state: verdict.state, faults: verdict.faults }} />
    </Stack>
  );
};

/** Everything but the polygon in work, which terra-draw paints itself. */
const useBackground = ({ value, siblings, outline, surroundings }: BoundaryEditorProps, verdict: Verdict) => {
  const look = useMapLook();
  // The view follows the place, not the drawing: a map that jumps at each corner cannot be drawn on.
  const [first] = useState(value);
  const view = useMemo(() => {
    const own = [...(outline ? [outline] : []), ...siblings.map(({ area }) => area), ...(first ? [first] : [])];
    return boxOf(own.length > 0 || !surroundings ? own : [surroundings]);
  }, [siblings, outline, first, surroundings]);
  const shapes = useMemo(() => {
    const drawn: DrawnShape[] = siblings.map(({ id, area }) => ({ id, area, fill: look.unknown.fill, line: look.line, lineWidth: look.stroke.thin }));
    if (outline) drawn.push({ id: 'outline', area: outline, line: look.outline, lineWidth: look.stroke.normal, dashed: true });
    if (value && hasHoles(value)) drawn.push({ id: 'value', area: value, line: look.draw, lineWidth: look.stroke.strong });
    return drawn;
  }, [siblings, outline, value, look]);
  const overlay = useMemo<OverlayContent>(
    () => ({
      labels: siblings.map(({ area, name }) => ({ area, lines: [name], ink: look.unknown.ink })),
      hatches: verdict.faults.flatMap(({ part }) => (part ? [{ part, ink: look.fault }] : [])),
      font: look.font,
    }),
    [siblings, verdict, look],
  );
  return { shapes, overlay, view };
};
