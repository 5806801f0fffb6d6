import { createTheme, type Theme } from '@mui/material/styles';
import { dark, light, type Tokens } from './tokens';
import { components } from './theme.components';

/**
 * The only places with colour and size literals are this file, `tokens.ts` and `theme.components.ts`.
 * Calm, dense, exact: 14 px text, 36 px rows, tabular numbers, no shadow that means nothing.
 */
declare module '@mui/material/styles' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface Theme extends Tokens {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface ThemeOptions extends Tokens {}
}

const FONTS = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
const rem = (pixels: number) => `${pixels / 16}rem`;
const text = (pixels: number, lineHeight: number, fontWeight = 400) => ({ fontSize: rem(pixels), lineHeight, fontWeight, letterSpacing: 0 });

const make = (mode: 'light' | 'dark', tokens: Tokens): Theme =>
  createTheme({
    ...tokens,
    palette: {
      mode,
      primary: { main: tokens.ink.accent, dark: tokens.ink.accentStrong, light: tokens.ink.accent, contrastText: tokens.ink.onAccent },
      secondary: { main: tokens.ink.quiet, contrastText: tokens.ground.paper },
      error: { main: tokens.ink.wrong, contrastText: tokens.ground.paper },
      warning: { main: tokens.ink.care, contrastText: tokens.ground.paper },
      info: { main: tokens.ink.quiet, contrastText: tokens.ground.paper },
      success: { main: tokens.ink.accent, contrastText: tokens.ink.onAccent },
      text: { primary: tokens.ink.text, secondary: tokens.ink.quiet, disabled: tokens.ink.faint },
      background: { default: tokens.ground.page, paper: tokens.ground.paper },
      divider: tokens.ground.line,
      action: { hover: tokens.ground.hover, selected: tokens.ground.chosen, focus: tokens.ground.chosen, active: tokens.ink.quiet },
    },
    shape: { borderRadius: 4 },
    spacing: 8,
    typography: {
      fontFamily: FONTS,
      fontSize: 14,
      h1: text(20, 1.4, 600),
      h2: text(16, 1.5, 600),
      h3: text(14, 1.5, 600),
      h4: text(14, 1.5, 600),
      h5: text(14, 1.5, 600),
      h6: text(14, 1.5, 600),
      subtitle1: text(14, 1.5, 600),
      subtitle2: text(13, 1.5, 600),
      body1: text(14, 1.5),
      body2: text(14, 1.5),
      button: { ...text(14, 1.5), textTransform: 'none' },
      caption: text(12, 1.5),
      overline: { ...text(12, 1.5), textTransform: 'none' },
    },
    transitions: { duration: { shortest: 80, shorter: 100, short: 120, standard: 140, complex: 140, enteringScreen: 120, leavingScreen: 100 } },
    components: components(tokens),
  });

export const lightTheme = make('light', light);
export const darkTheme = make('dark', dark);
