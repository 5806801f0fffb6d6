import { Button, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { InForceList } from '../alerts/InForceList';
import { useInForce } from '../alerts/useInForce';
import { usePermission } from '../providers/me';
import { listAt } from './figures';
import { Panel } from '../layout/Panel';

/** The gravest few; a city may have dozens. */
const SHOWN = 4;
const IN_FORCE = listAt('/alerts', { inForce: true });

export const AlertsPanel = () => {
  const translate = useTranslate();
  const mayRead = usePermission('alert.read');
  const { alerts, isPending } = useInForce();
  if (!mayRead) return null;
  return (
    <Panel
      title={translate('alerts.inForce')}
      count={alerts.length}
      action={
        <Button component={RouterLink} to={IN_FORCE}>
          {translate('home.open')}
        </Button>
      }
    >
      {alerts.length > 0 ? (
        <>
          <InForceList alerts={alerts.slice(0, SHOWN)} />
          {alerts.length > SHOWN && (
            <Link component={RouterLink} to={IN_FORCE} sx={{ display: 'block', px: 2, py: 1 }}>
              {translate('alerts.more', { smart_count: alerts.length - SHOWN })}
            </Link>
          )}
        </>
      ) : (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {isPending ? ' ' : translate('alerts.noneInForce')}
        </Typography>
      )}
    </Panel>
  );
};
