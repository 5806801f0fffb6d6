import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { useMoment } from '../fields/moment';
import { AlertStateMark } from './AlertStateMark';
import type { AlertRecord } from './alerts.data';
import { LevelMark } from './LevelMark';
import { stateOf } from './levels';

/** A published message is never edited: what was said about the same incident, one after the other. */
export const Chain = ({ alert: { id, chain } }: { alert: AlertRecord }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {chain.map((each) => (
        <Box
          component="li"
          key={each.id}
          aria-current={each.id === id ? 'true' : undefined}
          sx={{ borderLeft: 2, borderColor: each.id === id ? 'primary.main' : 'divider', pl: 2, pb: 2 }}
        >
          <Typography variant="caption" color="text.secondary" component="div">
            {moment(each.sentAt)} · {translate(`enums.AlertMessageType.${each.msgType}`)}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <LevelMark level={each.level} status={each.status} past={stateOf(each) !== 'IN_FORCE'} />
            {each.id === id ? (
              <Typography sx={{ fontWeight: 600 }}>{each.headline}</Typography>
            ) : (
              <Link component={RouterLink} to={`/alerts/${each.id}/show`}>
                {each.headline}
              </Link>
            )}
            <AlertStateMark alert={each} />
          </Box>
        </Box>
      ))}
    </Box>
  );
};
