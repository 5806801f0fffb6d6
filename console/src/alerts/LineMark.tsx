import CloudOffIcon from '@mui/icons-material/CloudOff';
import SensorsIcon from '@mui/icons-material/Sensors';
import SyncIcon from '@mui/icons-material/Sync';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import type { FeedState } from './useAlertFeed';

/** State of the line by mark and words: who waits for an alert must know whether it could come. */
export const LineMark = ({ feed }: { feed: FeedState }) => {
  const text = useLineText(feed);
  const Icon = { live: SensorsIcon, catchingUp: SyncIcon, offline: CloudOffIcon }[feed.state];
  return (
    <Box
      component="span"
      role="status"
      sx={{
        display: 'inline-flex',
        gap: 0.5,
        alignItems: 'center',
        typography: 'caption',
        color: feed.state === 'offline' ? 'error.main' : 'text.secondary',
      }}
    >
      <Icon fontSize="small" />
      {text}
    </Box>
  );
};

export const useLineText = (feed: FeedState) => {
  const translate = useTranslate();
  const { time } = useMoment();
  return feed.state === 'offline'
    ? translate('alerts.line.offline', { time: time(feed.since.toISOString()) })
    : translate(`alerts.line.${feed.state}`);
};
