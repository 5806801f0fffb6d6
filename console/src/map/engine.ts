import type { Position } from 'geojson';
import type { TerraDrawExtend } from 'terra-draw';
import { mapConfiguration } from './configuration';
import type { Area, Box, Pixel } from './shape';

/** A shape as it is to be drawn; the caller has chosen the colours. */
export interface DrawnShape {
  readonly id: string;
  readonly area: Area;
  /** No fill: only the border, and the pointer goes through. */
  readonly fill?: string;
  readonly line: string;
  readonly lineWidth: number;
  readonly dashed?: boolean;
}

export interface EngineEvents {
  readonly hover: (id: string | null) => void;
  readonly open: (id: string) => void;
  /** The view changed: overlays must follow. */
  readonly move: () => void;
}

export interface EngineOptions {
  /** Read out by screen readers. */
  readonly label: string;
  /** Line of the shape under the pointer. */
  readonly emphasis: string;
  readonly emphasisWidth: number;
  /** Whether the pointer finds shapes. Not while one draws over them. */
  readonly interactive: boolean;
}

/** What the pages know of a map. Two things stand behind it: MapLibre GL, and Leaflet on a canvas where WebGL2 is missing. */
export interface MapEngine {
  readonly name: 'maplibre' | 'leaflet';
  draw(shapes: readonly DrawnShape[]): void;
  emphasise(id: string | null): void;
  fit(box: Box): void;
  zoom(by: 1 | -1): void;
  /** Pixels from the upper left corner of the container. North is up and the map is flat, so two points give the whole projection. */
  project(position: Position): Pixel;
  drawingAdapter(): Promise<TerraDrawExtend.TerraDrawBaseAdapter>;
  close(): void;
}

/**
 * A machine that would draw WebGL in software is quicker with Leaflet's canvas, hence the caveat. Asked once: browsers
 * allow a page only some sixteen contexts.
 */
const hasWebGl2 = (() => {
  let answer: boolean | undefined;
  return () => (answer ??= document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true }) !== null);
})();

/** Resolves when shapes can be drawn. Each engine is a bundle of its own and is only loaded where it is used. */
export const openEngine = async (container: HTMLElement, options: EngineOptions, events: EngineEvents): Promise<MapEngine> => {
  const choice = mapConfiguration().engine ?? (hasWebGl2() ? 'maplibre' : 'leaflet');
  if (choice === 'maplibre') {
    try {
      return await (await import('./maplibre')).openMapLibre(container, options, events);
    } catch {
      // A driver may refuse the real context although it granted the trial one.
      container.replaceChildren();
    }
  }
  return (await import('./leaflet')).openLeaflet(container, options, events);
};
