import VolumeOffIcon from '@mui/icons-material/VolumeOff';
import VolumeUpIcon from '@mui/icons-material/VolumeUp';
import { Box, Button, Divider, Typography } from '@mui/material';
import type { AlertRowFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { usePermission } from '../providers/me';
import { InForceList } from './InForceList';
import { LineMark } from './LineMark';
import { allowSound, isMuted, playAlert, setMuted } from './sound';
import type { FeedState } from './useAlertFeed';

interface BellPanelProps {
  readonly feed: FeedState;
  readonly alerts: readonly AlertRowFragment[];
  /** The browser kept an alert from being heard. */
  readonly silenced: boolean;
  readonly onSound: () => void;
  readonly onClose: () => void;
}

export const BellPanel = ({ feed, alerts, silenced, onSound, onClose }: BellPanelProps) => {
  const translate = useTranslate();
  const mayPublish = usePermission('alert.publish');
  return (
    <Box sx={(theme) => ({ width: theme.size.panel * 0.8 })}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, py: 1 }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {translate('alerts.inForce')}
        </Typography>
        <LineMark feed={feed} />
      </Box>
      <Divider />
      {alerts.length === 0 ? (
        <Typography color="text.secondary" sx={{ p: 2 }}>
          {translate('alerts.noneInForce')}
        </Typography>
      ) : (
        <Box sx={{ maxHeight: '50vh', overflow: 'auto' }}>
          <InForceList alerts={alerts} onOpen={onClose} />
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1, px: 1, py: 1, alignItems: 'center' }}>
        <SoundButton silenced={silenced} onSound={onSound} />
        <Box sx={{ flex: 1 }} />
        <Button component={Link} to="/alerts" onClick={onClose}>
          {translate('alerts.all')}
        </Button>
        {mayPublish && (
          <Button variant="outlined" component={Link} to="/alerts/create" onClick={onClose}>
            {translate('alerts.publish')}
          </Button>
        )}
      </Box>
    </Box>
  );
};

/** Turning the sound on plays it once, quietly: so one knows that it works, and the browser has had its click. */
const SoundButton = ({ silenced, onSound }: { silenced: boolean; onSound: () => void }) => {
  const translate = useTranslate();
  const [muted, setMutedHere] = useState(isMuted);
  const quiet = muted || silenced;
  const toggle = async () => {
    setMuted(!quiet);
    setMutedHere(!quiet);
    onSound();
    if (!quiet) return;
    await allowSound();
    playAlert('BLUE', 'TEST');
  };
  return (
    <Button startIcon={quiet ? <VolumeOffIcon /> : <VolumeUpIcon />} aria-pressed={!quiet} onClick={() => void toggle()}>
      {translate(silenced && !muted ? 'alerts.sound.blocked' : muted ? 'alerts.sound.off' : 'alerts.sound.on')}
    </Button>
  );
};
