import type { Polygon } from 'geojson';
import { TerraDraw, TerraDrawModeUndoRedo, TerraDrawPolygonMode, TerraDrawSelectMode, type GeoJSONStoreFeatures, type HexColor } from 'terra-draw';
import type { MapEngine } from './engine';
import { asArea, polygonsOf, type Area } from './shape';
import { rounded, snapTo } from './snapping';

export interface DrawingOptions {
  readonly snapTo: readonly Area[];
  readonly color: HexColor;
  readonly lineWidth: number;
  readonly cornerWidth: number;
  /** While a corner is dragged or a polygon is not closed yet. */
  readonly onLive: (area: Area | null) => void;
  /** A change that is complete. */
  readonly onDone: (area: Area | null) => void;
  readonly onMode: (mode: DrawingMode) => void;
}

export type DrawingMode = 'polygon' | 'select';

/** terra-draw on either engine, reduced to what an editor of one area needs. */
export interface Drawing {
  /** Replaces what is drawn, without telling anybody. */
  load(area: Area | null): void;
  setMode(mode: DrawingMode): void;
  /** Takes back the last corner of an unclosed polygon; false when none is open. */
  undoCorner(): boolean;
  removeSelected(): void;
  stop(): void;
}

/** Neighbours must stay visible under what is drawn. */
const FILL_OPACITY = 0.2;

const modes = (options: DrawingOptions) => {
  const { color, lineWidth, cornerWidth } = options;
  const snapping = { toCustom: snapTo(options.snapTo), toCoordinate: true };
  const coordinates = { snappable: snapping, midpoints: true, draggable: true, deletable: true };
  return [
    new TerraDrawPolygonMode({
      snapping,
      styles: {
        fillColor: color,
        fillOpacity: FILL_OPACITY,
        outlineColor: color,
        outlineWidth: lineWidth,
        closingPointColor: color,
        closingPointWidth: cornerWidth,
        snappingPointColor: color,
        snappingPointWidth: cornerWidth,
      },
    }),
    new TerraDrawSelectMode({
      flags: { polygon: { feature: { draggable: false, coordinates } } },
      styles: {
        selectedPolygonColor: color,
        selectedPolygonFillOpacity: FILL_OPACITY,
        selectedPolygonOutlineColor: color,
        selectedPolygonOutlineWidth: lineWidth,
        selectionPointColor: color,
        selectionPointWidth: cornerWidth,
        midPointColor: color,
        midPointWidth: cornerWidth / 2,
      },
    }),
  ];
};

const isPolygon = ({ geometry, properties }: GeoJSONStoreFeatures) => geometry.type === 'Polygon' && properties['mode'] === 'polygon';
const isOpen = ({ properties }: GeoJSONStoreFeatures) => properties['currentlyDrawing'] === true;

const snapshot = (draw: TerraDraw, withOpen: boolean) =>
  asArea(
    draw
      .getSnapshot()
      .filter((each) => isPolygon(each) && (withOpen || !isOpen(each)))
      .map(({ geometry }) => (geometry as Polygon).coordinates),
  );

const features = (area: Area | null): GeoJSONStoreFeatures[] =>
  (area ? polygonsOf(area) : []).map((rings) => ({
    type: 'Feature',
    properties: { mode: 'polygon' },
    geometry: { type: 'Polygon', coordinates: rings.map((ring) => ring.map(rounded)) },
  }));

/** Starts in selection when there is something to edit, else in drawing. */
export const startDrawing = async (engine: MapEngine, options: DrawingOptions): Promise<Drawing> => {
  const draw = new TerraDraw({ adapter: await engine.drawingAdapter(), modes: modes(options), undoRedo: { modeLevel: new TerraDrawModeUndoRedo() } });
  draw.start();
  let loading = false;
  let selected: string | number | null = null;
  const setMode = (mode: DrawingMode) => {
    draw.setMode(mode);
    options.onMode(mode);
  };
  const firstId = () => draw.getSnapshot().find(isPolygon)?.id;
  const select = (id: string | number | undefined) => {
    setMode('select');
    if (id !== undefined) draw.selectFeature(id);
  };
  draw.on('select', (id) => (selected = id));
  draw.on('deselect', () => (selected = null));
  draw.on('change', (_, type) => {
    if (loading || type === 'styling') return;
    options.onLive(snapshot(draw, true));
    if (type === 'delete' && !draw.getSnapshot().some(isOpen)) options.onDone(snapshot(draw, false));
  });
  draw.on('finish', (id, { action }) => {
    options.onDone(snapshot(draw, false));
    // Once closed, the corners are what one wants to move. Not within the event: the mode is still busy with it.
    if (action === 'draw') queueMicrotask(() => select(id));
  });
  return {
    load(area) {
      loading = true;
      draw.clear();
      draw.addFeatures(features(area));
      loading = false;
      if (area) select(firstId());
      else setMode('polygon');
    },
    setMode: (mode) => (mode === 'select' ? select(firstId()) : setMode(mode)),
    undoCorner: () => draw.getSnapshot().some(isOpen) && draw.undo(),
    removeSelected() {
      const id = selected ?? firstId();
      if (id === undefined) return;
      setMode('select');
      draw.removeFeatures([id]);
    },
    stop: () => draw.stop(),
  };
};
