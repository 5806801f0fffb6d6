import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { usePermission } from '../providers/me';
import { AlertStateMark } from './AlertStateMark';
import type { AlertRow } from './alerts.data';
import { CancelAlert } from './CancelAlert';
import { stateOf } from './levels';

/** What became of a message, and while it is in force, one click to follow it up. */
export const AlertStateCell = ({ alert }: { alert: AlertRow }) => {
  const translate = useTranslate();
  const mayPublish = usePermission('alert.publish');
  const [cancelling, setCancelling] = useState(false);
  const open = mayPublish && stateOf(alert) === 'IN_FORCE';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <AlertStateMark alert={alert} />
      {open && (
        <>
          <Button component={Link} to={`/alerts/${alert.id}/edit`} aria-label={translate('alerts.updateNamed', { name: alert.headline })}>
            {translate('alerts.updateShort')}
          </Button>
          <Button onClick={() => setCancelling(true)} aria-label={translate('alerts.cancel.named', { name: alert.headline })}>
            {translate('alerts.cancel.short')}
          </Button>
        </>
      )}
      {cancelling && <CancelAlert alert={alert} onClose={() => setCancelling(false)} />}
    </Box>
  );
};
