import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';
import { Guard } from '../fields/Guard';
import { useMeState } from '../providers/me';
import { BreakGlassNotice } from './BreakGlassNotice';
import { Logo } from './Logo';
import { MeMenu } from './MeMenu';
import { SearchButton } from './SearchButton';
import { TerritorySwitcher } from './TerritorySwitcher';

/** Brings the live line with it, which the first picture of a page need not wait for. */
const AlertBell = lazy(() => import('../alerts/AlertBell').then(({ AlertBell: Bell }) => ({ default: Bell })));

export function Bar() {
  const translate = useTranslate();
  const { data: me } = useMeState();
  return (
    <Box
      component="header"
      className="no-print"
      sx={(theme) => ({
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 1, sm: 2 },
        height: theme.size.bar,
        bgcolor: theme.ground.bar,
        borderBottom: 1,
        borderColor: 'divider',
      })}
    >
      <Logo />
      <Typography component="span" variant="h2" sx={{ display: { xs: 'none', sm: 'inline' }, mr: 2, whiteSpace: 'nowrap' }}>
        {translate('product.name')}
      </Typography>
      {me && (
        <>
          <TerritorySwitcher />
          <BreakGlassNotice />
          <Box sx={{ flex: 1 }} />
          <SearchButton />
          {me.permissions.includes('alert.read') && (
            <Guard fallback={null}>
              <Suspense fallback={null}>
                <AlertBell />
              </Suspense>
            </Guard>
          )}
          <MeMenu />
        </>
      )}
    </Box>
  );
}
