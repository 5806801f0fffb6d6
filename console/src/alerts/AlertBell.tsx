import NotificationsIcon from '@mui/icons-material/NotificationsNone';
import CloudOffIcon from '@mui/icons-material/CloudOff';
import { Badge, IconButton, Popover, Tooltip } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useCallback, useRef, useState } from 'react';
import type { AlertRowFragment } from '@gridward/schema';
import { BellPanel } from './BellPanel';
import { isRehearsal } from './levels';
import { LineMark, useLineText } from './LineMark';
import { NewAlerts } from './NewAlerts';
import { PendingMark } from './PendingMark';
import { playAlert } from './sound';
import { useAlertFeed } from './useAlertFeed';
import { useInForce } from './useInForce';

/** Lives in the bar, so that it listens on every page: a number, a sound, a notice, and whether the line is up. */
export const AlertBell = () => {
  const translate = useTranslate();
  const client = useQueryClient();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [fresh, setFresh] = useState<readonly AlertRowFragment[]>([]);
  const [silenced, setSilenced] = useState(false);
  const hear = useCallback(
    (alert: AlertRowFragment) => {
      setFresh((before) => [alert, ...before.filter(({ incidentId }) => incidentId !== alert.incidentId)]);
      setSilenced(!playAlert(alert.level, alert.msgType === 'CANCEL' ? 'TEST' : alert.status));
      void client.invalidateQueries();
    },
    [client],
  );
  const feed = useAlertFeed(hear);
  const line = useLineText(feed);
  const { alerts } = useInForce();
  // What is only rehearsed is in the list, and is no number to be alarmed by.
  const real = alerts.filter(({ status }) => !isRehearsal(status)).length;
  const label = `${translate('alerts.bell', { smart_count: real })} · ${line}`;
  return (
    <>
      <PendingMark />
      {feed.state === 'offline' && <LineMark feed={feed} />}
      <Tooltip title={label}>
        <IconButton ref={button} aria-label={label} aria-haspopup="dialog" aria-expanded={open} data-line={feed.state} onClick={() => setOpen(true)}>
          <Badge badgeContent={real} slotProps={{ badge: { sx: badge } }}>
            {feed.state === 'offline' ? <CloudOffIcon /> : <NotificationsIcon />}
          </Badge>
        </IconButton>
      </Tooltip>
      <Popover
        open={open}
        anchorEl={() => button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('alerts.inForce') } as object }}
      >
        <BellPanel feed={feed} alerts={alerts} silenced={silenced} onSound={() => setSilenced(false)} onClose={() => setOpen(false)} />
      </Popover>
      <NewAlerts alerts={fresh} onClose={(id) => setFresh((before) => before.filter((alert) => alert.id !== id))} />
    </>
  );
};

/** The number is not an alert's colour: it may count several levels. */
const badge = { bgcolor: 'text.primary', color: 'background.paper' } as const;
