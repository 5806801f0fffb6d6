import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import type { HexColor } from 'terra-draw';

/** A fill and the text that can be read on it. */
export interface Tone {
  readonly fill: string;
  readonly ink: string;
}

/** The theme's words for what a map needs. Both engines want plain colours, not CSS variables. */
export const useMapLook = () => {
  const theme = useTheme();
  return useMemo(() => {
    const tone = (fill: string): Tone => ({ fill, ink: theme.palette.getContrastText(fill) });
    return {
      classes: theme.map.classes.map(tone),
      unknown: { fill: theme.map.none, ink: theme.ink.quiet } satisfies Tone,
      line: theme.map.line,
      outline: theme.ink.quiet,
      emphasis: theme.map.chosen,
      fault: theme.ink.wrong,
      draw: theme.ink.care as HexColor,
      stroke: theme.stroke,
      font: `${theme.typography.caption.fontSize} ${theme.typography.fontFamily}`,
    };
  }, [theme]);
};
