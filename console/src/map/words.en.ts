import type { Same } from '../words/merge';
import type zh from './words.zh';

export default {
  map: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    unknown: 'No data',
    area: 'Area',
    perimeter: 'Perimeter',
    squareMetres: 'm²',
    metres: 'm',
    draw: 'Draw',
    moveCorners: 'Move corners',
    undo: 'Undo',
    remove: 'Delete boundary',
    asTable: 'Table',
    asMap: 'Map',
    hint: {
      polygon:
        'Click the corners one after another; click the first one again or press Enter to close, Esc to give up. Corners snap to the neighbours.',
      select: 'Drag a corner to move it, drag the small dot on an edge to add one, right-click a corner to delete it.',
      holes: 'This boundary has a hole and cannot be changed on the map. Import a new file instead.',
    },
    verdict: {
      none: 'No boundary yet',
      checking: 'Checking the boundary',
      good: 'The boundary is fine',
      unknown: 'Cannot be checked right now; it will be when you save',
    },
    system: { WGS84: 'WGS84 (GPS, Tianditu)', GCJ02: 'GCJ-02 (Chinese web maps)' },
    import: {
      open: 'Import',
      title: 'Import a boundary',
      explain: 'Choose a GeoJSON file or paste its content below. Its polygons become one boundary, which replaces the present one.',
      choose: 'Choose a file',
      paste: 'Paste GeoJSON',
      system: 'Coordinate system',
      take: 'Import boundary',
      notJson: 'This is not complete JSON. Was all of it pasted?',
      noPolygon: 'There is no Polygon or MultiPolygon in it.',
      notDegrees: 'The coordinates are not degrees. Convert them to WGS84 or GCJ-02 first.',
    },
  },
} satisfies Same<typeof zh>;
