import OffIcon from '@mui/icons-material/NotificationsOffOutlined';
import OnIcon from '@mui/icons-material/NotificationsActiveOutlined';
import { ListItemIcon, MenuItem } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { canNotify, subscription, switchOff, switchOn } from './push';

const KEY = ['push subscription of this browser'];

/** One's own, for this browser only: call-outs come as notifications, whether the console is open or not. */
export function PushSwitch({ onDone }: { onDone: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { data: isOn } = useQuery({ queryKey: KEY, queryFn: async () => (await subscription()) !== null, enabled: canNotify() });
  if (!canNotify()) return null;
  const change = async () => {
    onDone();
    try {
      const now = isOn ? await switchOff().then(() => 'off' as const) : await switchOn();
      notify(`channels.push.${{ on: 'isOn', off: 'isOff', denied: 'denied' }[now]}`, { type: now === 'denied' ? 'warning' : 'info' });
    } catch {
      notify('channels.push.failed', { type: 'error' });
    } finally {
      await client.invalidateQueries({ queryKey: KEY });
    }
  };
  return (
    <MenuItem onClick={() => void change()}>
      <ListItemIcon>{isOn ? <OffIcon /> : <OnIcon />}</ListItemIcon>
      {translate(isOn ? 'channels.push.off' : 'channels.push.on')}
    </MenuItem>
  );
}
