import { useCallback, useEffect, useRef, useState } from 'react';
import type { Drawing, DrawingMode } from './drawing';
import type { MapEngine } from './engine';
import { hasHoles, type Area } from './shape';
import { useMapLook } from './useMapLook';

export interface DrawingControls {
  readonly ready: boolean;
  readonly canUndo: boolean;
  undo(): void;
  setMode(mode: DrawingMode): void;
  removeSelected(): void;
  /** From a file; can be taken back like any other change. */
  replace(area: Area | null): void;
}

interface UseDrawing {
  readonly value: Area | null;
  readonly snapTo: readonly Area[];
  readonly onLive: (area: Area | null) => void;
  readonly onDone: (area: Area | null) => void;
  readonly onMode: (mode: DrawingMode) => void;
}

/** Ties terra-draw to the form's value, and remembers every finished state so that it can be taken back. */
export const useDrawing = (engine: MapEngine | undefined, options: UseDrawing): DrawingControls => {
  const look = useMapLook();
  const { snapTo } = options;
  const latest = useRef(options);
  const shown = useRef<Area | null>(null);
  const past = useRef<(Area | null)[]>([]);
  const [drawing, setDrawing] = useState<Drawing>();
  const [canUndo, setCanUndo] = useState(false);
  useEffect(() => void (latest.current = options));

  const remember = useCallback((area: Area | null) => {
    // terra-draw tells of the same change more than once.
    if (JSON.stringify(area) === JSON.stringify(shown.current)) return;
    past.current.push(shown.current);
    shown.current = area;
    setCanUndo(true);
    latest.current.onDone(area);
  }, []);

  useEffect(() => {
    if (!engine) return;
    let current: Drawing | undefined;
    let gone = false;
    void import('./drawing').then(async ({ startDrawing }) => {
      const started = await startDrawing(engine, {
        snapTo,
        color: look.draw,
        lineWidth: look.stroke.strong,
        cornerWidth: look.stroke.corner,
        onLive: (area) => latest.current.onLive(area),
        onDone: remember,
        onMode: (mode) => latest.current.onMode(mode),
      });
      if (gone) return started.stop();
      current = started;
      const { value } = latest.current;
      shown.current = value;
      if (value === null || !hasHoles(value)) started.load(value);
      setDrawing(started);
    });
    return () => {
      gone = true;
      current?.stop();
      setDrawing(undefined);
    };
  }, [engine, snapTo, remember, look]);

  // Somebody else's boundary was taken over in the form: drawn, but no step of this hand.
  const { value } = options;
  useEffect(() => {
    if (!drawing || JSON.stringify(value) === JSON.stringify(shown.current)) return;
    shown.current = value;
    drawing.load(value);
  }, [drawing, value]);

  const show = (area: Area | null) => {
    shown.current = area;
    drawing?.load(area);
    latest.current.onDone(area);
  };
  return {
    ready: drawing !== undefined,
    canUndo,
    undo() {
      if (drawing?.undoCorner() || past.current.length === 0) return;
      show(past.current.pop() ?? null);
      setCanUndo(past.current.length > 0);
    },
    setMode: (mode) => drawing?.setMode(mode),
    removeSelected: () => drawing?.removeSelected(),
    replace(area) {
      past.current.push(shown.current);
      setCanUndo(true);
      show(area);
    },
  };
};
