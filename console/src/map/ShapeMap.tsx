import { Box } from '@mui/material';
import { useMemo, type ReactNode } from 'react';
import type { DrawnShape } from './engine';
import { HoverCard } from './HoverCard';
import { Legend, type LegendEntry } from './Legend';
import { MapSurface } from './MapSurface';
import type { OverlayContent } from './overlay';
import { classesOf, classIndex, fixedClasses, shade } from './scale';
import { boxOf, type Area, type Shape } from './shape';
import { useMapLook } from './useMapLook';

export interface ShapeMapProps {
  readonly label: string;
  readonly shapes: readonly Shape[];
  /** The territory around them, drawn as a border only. */
  readonly outline?: Area | null;
  readonly legendTitle: string;
  readonly format: (figure: number) => string;
  /** The shape that the table beside the map points at, or the pointer on the map. */
  readonly emphasis: string | null;
  readonly onEmphasis: (id: string | null) => void;
  readonly onOpen?: (id: string) => void;
  /** Where the scale begins, and the upper limits of five classes; if not given, classes of about equal size. */
  readonly scale?: { readonly least: number; readonly limits: readonly [number, number, number, number, number] };
  /** Why a shape has no figure. Then it is hatched: what is kept back must not look like a small figure. */
  readonly without?: string;
  /** More about a shape than its name and figure. */
  readonly details?: (id: string) => ReactNode;
}

/** Shapes coloured by a figure. Pair it with a table of the same rows: that is what keyboards and screen readers use. */
export const ShapeMap = (props: ShapeMapProps) => {
  const { shapes, emphasis, onEmphasis, format, details } = props;
  const { entries, drawn, overlay } = useChoropleth(props);
  const view = useMemo(() => boxOf([...shapes.map(({ area }) => area), ...(props.outline ? [props.outline] : [])]), [shapes, props.outline]);
  const pointed = shapes.find(({ id }) => id === emphasis);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: 1 }}>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <MapSurface
          label={props.label}
          shapes={drawn}
          overlay={overlay}
          view={view}
          emphasis={emphasis}
          onHover={onEmphasis}
          {...(props.onOpen ? { onOpen: props.onOpen } : {})}
        >
          {pointed && (
            <HoverCard name={pointed.name} figure={pointed.figure === null ? (props.without ?? null) : format(pointed.figure)}>
              {details?.(pointed.id)}
            </HoverCard>
          )}
        </MapSurface>
      </Box>
      <Legend title={props.legendTitle} entries={entries} />
    </Box>
  );
};

const OUTLINE = 'outline';

/** Classes, colours and labels, from the figures. */
const useChoropleth = ({ shapes, outline, format, without, scale }: ShapeMapProps) => {
  const look = useMapLook();
  return useMemo(() => {
    const figures = shapes.map(({ figure }) => figure);
    const classes = scale ? fixedClasses(figures, scale.least, scale.limits) : classesOf(figures);
    const toneOf = (figure: number | null) => shade(look.classes, classIndex(classes, figure), classes.length) ?? look.unknown;
    const toned = shapes.map((shape) => ({ shape, tone: shape.figure === null ? look.unknown : toneOf(shape.figure) }));
    const drawn: DrawnShape[] = toned.map(({ shape: { id, area }, tone }) => ({
      id,
      area,
      fill: tone.fill,
      line: look.line,
      lineWidth: look.stroke.thin,
    }));
    if (outline) drawn.push({ id: OUTLINE, area: outline, line: look.outline, lineWidth: look.stroke.normal });
    const overlay: OverlayContent = {
      labels: toned.map(({ shape: { area, name, figure }, tone }) => ({
        area,
        ink: tone.ink,
        lines: figure === null ? [name] : [name, format(figure)],
      })),
      hatches: without === undefined ? [] : shapes.flatMap(({ area, figure }) => (figure === null ? [{ part: area, ink: look.line }] : [])),
      font: look.font,
    };
    const unknown = shapes.filter(({ figure }) => figure === null).length;
    const entries: LegendEntry[] = classes.map((each, i) => ({
      fill: (shade(look.classes, i, classes.length) ?? look.unknown).fill,
      from: format(each.from),
      to: format(each.to),
      n: each.n,
    }));
    if (unknown > 0) entries.push({ fill: look.unknown.fill, n: unknown, ...(without !== undefined && { without, hatch: look.line }) });
    return { entries, drawn, overlay };
  }, [shapes, outline, format, look, without, scale]);
};
