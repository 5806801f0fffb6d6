import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';

const SECOND = 1_000;

/** Minutes and seconds until a moment, counting down. */
export const TimeLeft = ({ until }: { until: string }) => {
  const translate = useTranslate();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((Date.parse(until) - now) / SECOND));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }} aria-hidden>
      {translate('callouts.left', { time: clock })}
    </Box>
  );
};
