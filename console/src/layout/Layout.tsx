import { Box, Link } from '@mui/material';
import { useLocaleState, useTranslate, type CoreLayoutProps } from 'ra-core';
import { Suspense, useEffect } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { CalledBar } from '../callouts/CalledBar';
import { Guard } from '../fields/Guard';
import { ErrorState } from '../fields/states';
import { useMeState } from '../providers/me';
import { useTerritoryInAddress } from '../providers/territory';
import { Bar } from './Bar';
import { Menu } from './Menu';
import { NoPost, WrongTerritory } from './MeProblem';
import { PageSkeleton } from './PageSkeleton';

const MAIN = 'main';

/** Bar on top, menu on the left, the page in the middle: the page scrolls, the frame stays. */
export function Layout({ children }: CoreLayoutProps) {
  const { data: me } = useMeState();
  if (me?.mustChangePassword) return <Navigate to="/me/password" replace />;
  if (me?.mustEnrolSecondFactor) return <Navigate to="/me/second-factor" replace />;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateRows: 'auto auto 1fr',
        gridTemplateColumns: 'minmax(0, 1fr)',
        height: '100vh',
        '@media print': { display: 'block', height: 'auto' },
      }}
    >
      <SkipLink />
      <Bar />
      {me ? <CalledBar /> : <div />}
      <Box sx={{ display: 'flex', minHeight: 0, '@media print': { display: 'block' } }}>
        <Menu />
        <Box
          component="main"
          id={MAIN}
          tabIndex={0}
          sx={{ flex: 1, minWidth: 0, overflow: 'auto', '&:focus-visible': { outlineOffset: -2 }, '@media print': { overflow: 'visible' } }}
        >
          <Page>{children}</Page>
        </Box>
      </Box>
    </Box>
  );
}

/** Another page, another territory: a fault of the one before is forgotten. */
function Page({ children }: CoreLayoutProps) {
  const { pathname } = useLocation();
  const territory = useTerritoryInAddress();
  const [locale] = useLocaleState();
  const { data: me, isPending, error, refetch } = useMeState();

  if (isPending) return <PageSkeleton />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // Signing in again is on its way.
  if (!me) return null;
  if (me.permissions.length === 0) return me.territories.length > 0 && territory ? <WrongTerritory code={territory} /> : <NoPost />;
  return (
    <Guard key={`${pathname.split('/')[1] ?? ''} ${territory ?? ''} ${locale}`}>
      <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
    </Guard>
  );
}

/** For the keyboard: the first Tab of a page leads past bar and menu. A plain `#main` would be taken for a route. */
function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      component="button"
      onClick={() => document.getElementById(MAIN)?.focus()}
      sx={{
        position: 'absolute',
        left: 8,
        top: 8,
        zIndex: 'tooltip',
        bgcolor: 'background.paper',
        p: 1,
        transform: 'translateY(-300%)',
        '&:focus': { transform: 'none' },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Link>
  );
}

/** Tab and window title: the page first, because that is what a narrow tab shows. */
export function usePageTitle(title: string | undefined) {
  const translate = useTranslate();
  const product = translate('product.name');
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
