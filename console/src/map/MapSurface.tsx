import { Box as Frame, Skeleton } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { openEngine, type DrawnShape, type EngineEvents, type MapEngine } from './engine';
import { MapButtons } from './MapButtons';
import { paintOverlay, type OverlayContent } from './overlay';
import type { Box } from './shape';
import { useMapLook } from './useMapLook';

export interface MapSurfaceProps {
  readonly label: string;
  readonly shapes: readonly DrawnShape[];
  readonly overlay: OverlayContent;
  /** What should be seen at first, and again when it changes. */
  readonly view: Box | null;
  readonly emphasis?: string | null;
  readonly onHover?: (id: string | null) => void;
  readonly onOpen?: (id: string) => void;
  readonly onReady?: (engine: MapEngine) => void;
  readonly children?: ReactNode;
}

const nothing = () => {};

/** The latest value, for listeners that were registered once. */
const useLatest = <Value,>(value: Value) => {
  const latest = useRef(value);
  useEffect(() => void (latest.current = value));
  return latest;
};

const useEngine = (props: MapSurfaceProps, repaint: () => void) => {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useLatest({ ...props, repaint });
  const { emphasis, stroke } = useMapLook();
  const interactive = props.onHover !== undefined || props.onOpen !== undefined;
  const [engine, setEngine] = useState<MapEngine>();
  useEffect(() => {
    const container = frame.current?.appendChild(document.createElement('div'));
    if (!container) return;
    container.className = 'map-engine';
    let opened: MapEngine | undefined;
    let gone = false;
    const events: EngineEvents = {
      hover: (id) => latest.current.onHover?.(id),
      open: (id) => latest.current.onOpen?.(id),
      move: () => latest.current.repaint(),
    };
    const options = { label: latest.current.label, emphasis, emphasisWidth: stroke.strong, interactive };
    void openEngine(container, options, events).then((ready) => {
      opened = ready;
      if (gone) return ready.close();
      setEngine(ready);
      latest.current.onReady?.(ready);
    });
    return () => {
      gone = true;
      opened?.close();
      container.remove();
      setEngine(undefined);
    };
  }, [latest, emphasis, stroke.strong, interactive]);
  return { frame, engine };
};

/** A map engine and its overlay in a frame. Knows nothing of figures: see ShapeMap and BoundaryEditor. */
export const MapSurface = (props: MapSurfaceProps) => {
  const { shapes, overlay, view, emphasis = null, children } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useRef<() => void>(nothing);
  const { frame, engine } = useEngine(props, () => paint.current());

  useEffect(() => {
    paint.current = () => {
      if (engine && canvas.current) paintOverlay(canvas.current, engine, overlay);
    };
    paint.current();
  }, [engine, overlay]);
  useEffect(() => engine?.draw(shapes), [engine, shapes]);
  useEffect(() => engine?.emphasise(emphasis), [engine, emphasis]);
  useEffect(() => {
    if (engine && view) engine.fit(view);
  }, [engine, view]);
  useEffect(() => {
    if (!engine || !frame.current) return;
    const observer = new ResizeObserver(() => {
      if (view) engine.fit(view);
      paint.current();
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [engine, frame, view]);

  return (
    <Frame sx={surface}>
      <Frame ref={frame} sx={layer} data-engine={engine?.name} />
      <Frame component="canvas" ref={canvas} aria-hidden sx={{ ...layer, pointerEvents: 'none', zIndex: 700 }} />
      {engine ? <MapButtons onZoom={engine.zoom} onFit={() => view && engine.fit(view)} /> : <Skeleton variant="rectangular" sx={layer} />}
      {children}
    </Frame>
  );
};

const layer = {
  position: 'absolute',
  inset: 0,
  width: 1,
  height: 1,
  '& .map-engine': { position: 'absolute', inset: 0, background: 'transparent' },
} as const;

/** Isolated, so that Leaflet's z-indexes stay below the page's menus and dialogs. */
const surface = { position: 'relative', isolation: 'isolate', width: 1, height: 1, overflow: 'hidden', bgcolor: 'background.default' } as const;
