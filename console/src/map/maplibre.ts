import 'maplibre-gl/dist/maplibre-gl.css';
import type { Feature, FeatureCollection } from 'geojson';
import { Map as MapLibre, setWorkerUrl, type GeoJSONSource, type LineLayerSpecification, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { fillOpacity, mapConfiguration } from './configuration';
import type { DrawnShape, EngineEvents, EngineOptions, MapEngine } from './engine';

// The bundler renames files, and the library would look for the old name.
setWorkerUrl(workerUrl);

const SOURCE = 'shapes';

/** No background of its own: the page shows through, in its own theme. */
const emptyStyle = (): StyleSpecification => {
  const { tiles, attribution } = mapConfiguration();
  if (!tiles) return { version: 8, sources: {}, layers: [] };
  return {
    version: 8,
    sources: { tiles: { type: 'raster', tiles: [tiles], tileSize: 256, ...(attribution ? { attribution } : {}) } },
    layers: [{ id: 'tiles', type: 'raster', source: 'tiles' }],
  };
};

const feature = ({ id, area, ...look }: DrawnShape): Feature => ({ type: 'Feature', geometry: area, properties: { id, ...look } });

const collection = (shapes: readonly DrawnShape[]): FeatureCollection => ({ type: 'FeatureCollection', features: shapes.map(feature) });

const addLayers = (map: MapLibre, { emphasis, emphasisWidth }: EngineOptions) => {
  map.addSource(SOURCE, { type: 'geojson', data: collection([]), tolerance: 0.2 });
  map.addLayer({
    id: 'fill',
    type: 'fill',
    source: SOURCE,
    filter: ['has', 'fill'],
    paint: { 'fill-color': ['get', 'fill'], 'fill-opacity': fillOpacity() },
  });
  const paint = { 'line-color': ['get', 'line'], 'line-width': ['get', 'lineWidth'] } satisfies LineLayerSpecification['paint'];
  map.addLayer({ id: 'line', type: 'line', source: SOURCE, filter: ['!', ['has', 'dashed']], paint });
  map.addLayer({ id: 'dashed', type: 'line', source: SOURCE, filter: ['has', 'dashed'], paint: { ...paint, 'line-dasharray': [4, 3] } });
  map.addLayer({
    id: 'emphasis',
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'id'], ''],
    paint: { 'line-color': emphasis, 'line-width': emphasisWidth },
  });
};

const listen = (map: MapLibre, events: EngineEvents) => {
  let hovered: string | null = null;
  const hover = (id: string | null) => {
    if (id !== hovered) events.hover((hovered = id));
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
  };
  map.on('mousemove', 'fill', ({ features }) => hover(String(features?.[0]?.properties['id'])));
  map.on('mouseleave', 'fill', () => hover(null));
  map.on('click', 'fill', ({ features }) => events.open(String(features?.[0]?.properties['id'])));
};

const created = (container: HTMLElement) =>
  new Promise<MapLibre>((resolve, reject) => {
    const { style } = mapConfiguration();
    const map = new MapLibre({
      container,
      style: style ?? emptyStyle(),
      // Who made the tiles must be named; nothing else is.
      attributionControl: mapConfiguration().tiles || mapConfiguration().style ? {} : false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      canvasContextAttributes: { antialias: true },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.once('load', () => resolve(map));
    map.once('error', ({ error }) => reject(new Error('The map cannot be drawn.', { cause: error })));
  });

export const openMapLibre = async (container: HTMLElement, options: EngineOptions, events: EngineEvents): Promise<MapEngine> => {
  const map = await created(container);
  map.getCanvas().setAttribute('aria-label', options.label);
  addLayers(map, options);
  map.on('move', events.move);
  map.on('resize', events.move);
  if (options.interactive) listen(map, events);
  return {
    name: 'maplibre',
    draw: (shapes) => void map.getSource<GeoJSONSource>(SOURCE)?.setData(collection(shapes)),
    emphasise: (id) => void map.setFilter('emphasis', ['==', ['get', 'id'], id ?? '']),
    fit([west, south, east, north]) {
      map.resize();
      map.fitBounds([west, south, east, north], { padding: 16, animate: false });
    },
    zoom: (by) => void map.zoomTo(map.getZoom() + by, { duration: 120 }),
    project: ([x = 0, y = 0]) => map.project([x, y]),
    async drawingAdapter() {
      const { TerraDrawMapLibreGLAdapter } = await import('terra-draw-maplibre-gl-adapter');
      return new TerraDrawMapLibreGLAdapter({ map });
    },
    close: () => map.remove(),
  };
};
