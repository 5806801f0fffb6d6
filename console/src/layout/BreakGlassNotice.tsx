import { Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMoment } from '../fields/moment';
import { useMe } from '../providers/me';

/** Always in sight while it lasts: what is seen now is seen by exception, and is written down. */
export function BreakGlassNotice() {
  const translate = useTranslate();
  const { time } = useMoment();
  const { territory, territories } = useMe();
  const until = territories.find(({ code, breakGlassUntil }) => breakGlassUntil && territory.code.startsWith(code))?.breakGlassUntil;
  if (!until) return null;
  return <Chip color="warning" label={translate('breakGlass.until', { time: time(until) })} />;
}
