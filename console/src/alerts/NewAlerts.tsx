import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Link, Paper, Portal, Typography } from '@mui/material';
import type { AlertRowFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { LevelMark } from './LevelMark';
import { graver } from './levels';

interface NewAlertsProps {
  readonly alerts: readonly AlertRowFragment[];
  readonly onClose: (id: string) => void;
}

const SHOWN = 2;

/** Notices of what was just published, the gravest first. They stay until closed: who was away from the desk sees them later. */
export const NewAlerts = ({ alerts, onClose }: NewAlertsProps) => {
  const translate = useTranslate();
  return (
    <Portal>
      <Box
        role="alert"
        sx={{
          position: 'fixed',
          right: 16,
          bottom: 16,
          zIndex: 'snackbar',
          display: 'grid',
          gap: 1,
          displayPrint: 'none',
          // The tabs and the actions of what is open beside the list stay in reach.
          maxHeight: '40vh',
          overflowY: 'auto',
        }}
      >
        {[...alerts]
          .sort(graver)
          .slice(0, SHOWN)
          .map(({ id, level, status, msgType, headline, areaNames }) => (
            <Paper
              key={id}
              elevation={8}
              sx={({ alert, size }) => ({
                width: size.panel * 0.75,
                p: 1.5,
                borderLeft: 6,
                borderColor: alert[level].fill,
                borderLeftStyle: status === 'ACTUAL' ? 'solid' : 'dashed',
              })}
            >
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                <LevelMark level={level} status={status} past={msgType === 'CANCEL'} />
                <Typography variant="caption" color="text.secondary" sx={{ flex: 1 }}>
                  {translate(`enums.AlertMessageType.${msgType}`)}
                </Typography>
                <IconButton aria-label={translate('ra.action.close')} onClick={() => onClose(id)}>
                  <CloseIcon />
                </IconButton>
              </Box>
              <Link component={RouterLink} to={`/alerts/${id}/show`} color="text.primary" onClick={() => onClose(id)}>
                {headline}
              </Link>
              <Typography variant="caption" color="text.secondary" component="div" noWrap>
                {areaNames.join('、')}
              </Typography>
            </Paper>
          ))}
        {alerts.length > SHOWN && (
          <Paper elevation={8} sx={{ p: 1.5 }}>
            <Link component={RouterLink} to="/alerts">
              {translate('alerts.more', { smart_count: alerts.length - SHOWN })}
            </Link>
          </Paper>
        )}
      </Box>
    </Portal>
  );
};
