import { Box, Breadcrumbs, Checkbox, IconButton, Link, List, ListItem, Typography } from '@mui/material';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import type { DrawnShape } from '../map/engine';
import { MapSurface } from '../map/MapSurface';
import { boxOf } from '../map/shape';
import { useMapLook } from '../map/useMapLook';
import { useMe } from '../providers/me';
import type { Place } from './target';
import { useParts, type Part } from './useParts';

interface AreaMapProps {
  readonly chosen: readonly Place[];
  readonly onToggle: (place: Place) => void;
}

/** The parts of a place on the map and as a list; one may go down to the grids of a community. */
export const AreaMap = ({ chosen, onToggle }: AreaMapProps) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const [path, setPath] = useState<readonly Place[]>([{ code: territory.code, name: territory.name }]);
  const here = path.at(-1) ?? territory;
  const { parts } = useParts(here.code);
  const [emphasis, setEmphasis] = useState<string | null>(null);
  const toggle = (code: string) => {
    const part = parts.find((each) => each.code === code);
    if (part) onToggle({ code, name: part.name });
  };
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Breadcrumbs aria-label={translate('alerts.areaPath')} sx={{ px: 1, py: 0.5, borderBottom: 1, borderColor: 'divider', typography: 'caption' }}>
        {path.map(({ code, name }, i) =>
          i === path.length - 1 ? (
            <Typography key={code} variant="caption" color="text.primary">
              {name}
            </Typography>
          ) : (
            <Link key={code} component="button" type="button" onClick={() => setPath(path.slice(0, i + 1))}>
              {name}
            </Link>
          ),
        )}
      </Breadcrumbs>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1.4fr) minmax(0, 1fr)' },
          gridTemplateRows: { xs: '240px auto', sm: '300px' },
        }}
      >
        <Surface
          label={translate('alerts.areaMap', { name: here.name })}
          parts={parts}
          chosen={chosen}
          emphasis={emphasis}
          onHover={setEmphasis}
          onOpen={toggle}
        />
        <List dense disablePadding sx={{ overflow: 'auto', borderLeft: 1, borderColor: 'divider' }}>
          {parts.map((part) => (
            <PartLine
              key={part.code}
              part={part}
              checked={chosen.some(({ code }) => part.code.startsWith(code))}
              within={chosen.some(({ code }) => code !== part.code && part.code.startsWith(code))}
              onHover={setEmphasis}
              onToggle={() => toggle(part.code)}
              {...(part.isGrid ? {} : { onEnter: () => setPath([...path, part]) })}
            />
          ))}
        </List>
      </Box>
    </Box>
  );
};

interface PartLineProps {
  readonly part: Part;
  readonly checked: boolean;
  /** Chosen with the place it lies in, and only together with it. */
  readonly within: boolean;
  readonly onHover: (code: string | null) => void;
  readonly onToggle: () => void;
  readonly onEnter?: () => void;
}

const PartLine = ({ part: { code, name }, checked, within, onHover, onToggle, onEnter }: PartLineProps) => {
  const translate = useTranslate();
  return (
    <ListItem
      disablePadding
      onMouseEnter={() => onHover(code)}
      onMouseLeave={() => onHover(null)}
      secondaryAction={
        onEnter && (
          <IconButton edge="end" aria-label={translate('alerts.enter', { name })} onClick={onEnter}>
            <ChevronRightIcon />
          </IconButton>
        )
      }
    >
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', width: 1, cursor: 'pointer' }}>
        <Checkbox checked={checked} disabled={within} onChange={onToggle} />
        {name}
      </Box>
    </ListItem>
  );
};

interface SurfaceProps {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly chosen: readonly Place[];
  readonly emphasis: string | null;
  readonly onHover: (code: string | null) => void;
  readonly onOpen: (code: string) => void;
}

const Surface = ({ label, parts, chosen, ...pointer }: SurfaceProps) => {
  const look = useMapLook();
  const { shapes, overlay, view } = useMemo(() => {
    const deep = look.classes.at(-1) ?? look.unknown;
    const toned = parts.flatMap(({ code, name, area }) =>
      area ? [{ code, name, area, tone: chosen.some((each) => code.startsWith(each.code)) ? deep : look.unknown }] : [],
    );
    return {
      shapes: toned.map(({ code, area, tone }): DrawnShape => ({ id: code, area, fill: tone.fill, line: look.line, lineWidth: look.stroke.thin })),
      overlay: { labels: toned.map(({ name, area, tone }) => ({ area, lines: [name] as const, ink: tone.ink })), hatches: [], font: look.font },
      view: boxOf(parts.flatMap(({ area }) => (area ? [area] : []))),
    };
  }, [parts, chosen, look]);
  return <MapSurface label={label} shapes={shapes} overlay={overlay} view={view} {...pointer} />;
};
