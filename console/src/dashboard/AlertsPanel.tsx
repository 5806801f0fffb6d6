import { Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { InForceList } from '../alerts/InForceList';
import { useInForce } from '../alerts/useInForce';
import { usePermission } from '../providers/me';
import { listAt } from './figures';
import { Panel } from './Panel';

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
        <Button component={Link} to={listAt('/alerts', { inForce: true })}>
          {translate('home.open')}
        </Button>
      }
    >
      {alerts.length > 0 ? (
        <InForceList alerts={alerts} />
      ) : (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {isPending ? ' ' : translate('alerts.noneInForce')}
        </Typography>
      )}
    </Panel>
  );
};
