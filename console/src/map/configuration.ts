import type { CoordinateSystem } from '@gridward/schema';

/**
 * What an operator may lay under the shapes. Nothing by default: no tiles, no key, no request leaves the office. Given in the page,
 * without a build, by `<meta name="gridward-map" content='{"tiles":"https://…/{z}/{x}/{y}.png","system":"GCJ02"}'>`, or at build time by
 * VITE_MAP_TILES and VITE_MAP_SYSTEM. The server's content security policy must allow the address too.
 */
export interface MapConfiguration {
  /** Address of XYZ tiles with {z} {x} {y}, drawn by both engines. */
  readonly tiles?: string;
  /** Address of a MapLibre style; needs WebGL2. */
  readonly style?: string;
  readonly attribution?: string;
  /** What the tiles are in. Chinese commercial maps are in GCJ-02; Tianditu is in CGCS2000, which is WGS84 here. */
  readonly system: CoordinateSystem;
  /** For tests and for machines whose graphics driver lies. */
  readonly engine?: 'maplibre' | 'leaflet';
}

declare global {
  interface Window {
    readonly GRIDWARD_MAP?: Partial<MapConfiguration>;
  }
}

const built = (): Partial<MapConfiguration> => {
  const { VITE_MAP_TILES: tiles, VITE_MAP_SYSTEM: system } = import.meta.env as Record<string, string | undefined>;
  return { ...(tiles ? { tiles } : {}), ...(system === 'GCJ02' ? { system } : {}) };
};

const inPage = (): Partial<MapConfiguration> => {
  const content = document.querySelector<HTMLMetaElement>('meta[name="gridward-map"]')?.content;
  return content ? (JSON.parse(content) as Partial<MapConfiguration>) : {};
};

/** `window.GRIDWARD_MAP` is for tests. */
export const mapConfiguration = (): MapConfiguration => ({ system: 'WGS84', ...built(), ...inPage(), ...window.GRIDWARD_MAP });

/** Every shape is asked of the API in this system and drawn as it comes. */
export const mapSystem = () => mapConfiguration().system;

/** What lies under the shapes must stay visible; without anything there, their colours are those of the legend. */
export const fillOpacity = () => (mapConfiguration().tiles || mapConfiguration().style ? 0.6 : 1);
