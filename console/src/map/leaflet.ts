import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import type { Position } from 'geojson';
import { fillOpacity, mapConfiguration } from './configuration';
import type { DrawnShape, EngineEvents, EngineOptions, MapEngine } from './engine';
import { polygonsOf, type Area } from './shape';

const latLng = ([x = 0, y = 0]: Position): L.LatLngTuple => [y, x];
const corners = (area: Area) => polygonsOf(area).map((rings) => rings.map((ring) => ring.map(latLng)));

const styleOf = ({ fill, line, lineWidth, dashed }: DrawnShape, interactive: boolean): L.PolylineOptions => ({
  fill: fill !== undefined,
  fillOpacity: fillOpacity(),
  color: line,
  weight: lineWidth,
  interactive: interactive && fill !== undefined,
  ...(fill === undefined ? {} : { fillColor: fill }),
  ...(dashed ? { dashArray: '4 3' } : {}),
});

const layTiles = (map: L.Map) => {
  const { tiles, attribution } = mapConfiguration();
  if (!tiles) return;
  L.tileLayer(tiles, attribution ? { attribution } : {}).addTo(map);
  map.attributionControl.setPrefix(false);
};

/** The fallback: everything on one 2D canvas. Slower than WebGL beyond some thousand shapes, and runs on every machine. */
export const openLeaflet = (container: HTMLElement, options: EngineOptions, events: EngineEvents): MapEngine => {
  const map = L.map(container, {
    renderer: L.canvas({ padding: 0.3 }),
    zoomControl: false,
    attributionControl: mapConfiguration().tiles !== undefined,
    zoomSnap: 0,
    zoomAnimation: false,
    fadeAnimation: false,
  });
  map.setView([0, 0], 1);
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', options.label);
  layTiles(map);
  const drawn = new Map<string, { shape: DrawnShape; layer: L.Polygon }>();
  let emphasised: string | null = null;
  map.on('move zoom resize viewreset', events.move);

  const add = (shape: DrawnShape) => {
    const layer = L.polygon(corners(shape.area), styleOf(shape, options.interactive)).addTo(map);
    layer.on('mouseover', () => events.hover(shape.id));
    layer.on('mouseout', () => events.hover(null));
    layer.on('click', () => events.open(shape.id));
    drawn.set(shape.id, { shape, layer });
  };
  const restyle = (id: string | null, emphasis: boolean) => {
    const entry = id === null ? undefined : drawn.get(id);
    if (!entry) return;
    entry.layer.setStyle(emphasis ? { color: options.emphasis, weight: options.emphasisWidth } : styleOf(entry.shape, options.interactive));
    if (emphasis) entry.layer.bringToFront();
  };

  return {
    name: 'leaflet',
    draw(shapes) {
      for (const { layer } of drawn.values()) layer.remove();
      drawn.clear();
      shapes.forEach(add);
      restyle(emphasised, true);
    },
    emphasise(id) {
      if (id === emphasised) return;
      restyle(emphasised, false);
      restyle((emphasised = id), true);
    },
    fit([west, south, east, north]) {
      map.invalidateSize(false);
      map.fitBounds([latLng([west, south]), latLng([east, north])], { padding: [16, 16], animate: false });
    },
    zoom: (by) => void map.setZoom(map.getZoom() + by),
    // Leaflet's own function rounds to whole pixels, which the overlay would multiply.
    project: (position) => map.layerPointToContainerPoint(map.project(latLng(position)).subtract(map.getPixelOrigin())),
    async drawingAdapter() {
      const { TerraDrawLeafletAdapter } = await import('terra-draw-leaflet-adapter');
      // terra-draw only takes what happens on the container itself; the canvas of the shapes would swallow it.
      const pane = map.getPane('overlayPane');
      if (pane) pane.style.pointerEvents = 'none';
      return new TerraDrawLeafletAdapter({ lib: L, map });
    },
    close: () => void map.remove(),
  };
};
