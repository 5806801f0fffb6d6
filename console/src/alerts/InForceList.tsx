import { Box, Link, List, ListItem, Typography } from '@mui/material';
import type { AlertRowFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { useMoment } from '../fields/moment';
import { LevelMark } from './LevelMark';

interface InForceListProps {
  readonly alerts: readonly AlertRowFragment[];
  readonly onOpen?: () => void;
}

/** What, how grave, where, until when: one look each. */
export const InForceList = ({ alerts, onOpen }: InForceListProps) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <List dense disablePadding>
      {alerts.map(({ id, level, status, headline, areaNames, expiresAt }) => (
        <ListItem key={id} divider sx={{ display: 'block', px: 2, py: 1 }}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <LevelMark level={level} status={status} />
            <Link component={RouterLink} to={`/alerts/${id}/show`} color="text.primary" noWrap {...(onOpen ? { onClick: onOpen } : {})}>
              {headline}
            </Link>
          </Box>
          <Typography variant="caption" color="text.secondary" component="div" noWrap title={areaNames.join('、')}>
            {areaNames.join('、')}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {translate('alerts.until', { time: moment(expiresAt) })}
          </Typography>
        </ListItem>
      ))}
    </List>
  );
};
