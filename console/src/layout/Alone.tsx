import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { usePageTitle } from './Layout';
import { Logo } from './Logo';
import { LanguageSwitch, ThemeSwitch } from './MeMenu';

/** One sheet in the middle: signing in, and what must be done before anything else. */
export function Alone({ title, children, foot }: { title: string; children: ReactNode; foot?: ReactNode }) {
  const translate = useTranslate();
  usePageTitle(title);
  return (
    <Box sx={{ height: '100vh', overflow: 'auto', display: 'grid', gridTemplateRows: 'auto 1fr', bgcolor: 'background.default' }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', gap: 0.5, p: 1 }}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Box>
      <Box component="main" sx={{ display: 'grid', alignContent: 'start', justifyItems: 'center', pt: '8vh', px: 2, pb: 4 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 3 }}>
          <Logo />
          <Typography variant="h2" component="p">
            {translate('product.full')}
          </Typography>
        </Box>
        <Paper variant="outlined" sx={{ width: 400, maxWidth: '100%', p: 3 }}>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {title}
          </Typography>
          {children}
        </Paper>
        {foot && <Box sx={{ mt: 2, color: 'text.secondary' }}>{foot}</Box>}
      </Box>
    </Box>
  );
}
