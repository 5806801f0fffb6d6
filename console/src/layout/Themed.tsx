import { CssBaseline, ThemeProvider, useMediaQuery } from '@mui/material';
import { useStore } from 'ra-core';
import { useSyncExternalStore, type ReactNode } from 'react';
import { darkTheme, lightTheme } from './theme';

export type ThemeChoice = 'light' | 'dark' | 'system';

export const useThemeChoice = () => useStore<ThemeChoice>('theme', 'system');

const print = window.matchMedia('print');
const isPrinting = () => print.matches;
const onPrinting = (changed: () => void) => {
  print.addEventListener('change', changed);
  return () => print.removeEventListener('change', changed);
};

export function Themed({ children }: { children: ReactNode }) {
  const [choice] = useThemeChoice();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  // Printers leave backgrounds out: light text would be lost on the paper.
  const printing = useSyncExternalStore(onPrinting, isPrinting);
  const isDark = !printing && (choice === 'dark' || (choice === 'system' && systemIsDark));
  return (
    <ThemeProvider theme={isDark ? darkTheme : lightTheme}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}
