import { MyAttendanceDocument, MyLeaveDocument } from '@gridward/schema';
import { Alert, Box, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { today } from '../../fields/moment';
import { PeriodField } from '../../fields/show';
import { EmptyState, ErrorState } from '../../fields/states';
import { usePageTitle } from '../../layout/Layout';
import { PageFrame } from '../../layout/PageFrame';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { useOperation } from '../../providers/queries';
import { CheckInPanel } from './CheckInPanel';
import { MyLeave } from './MyLeave';
import { MyMonth } from './MyMonth';

/** One's own day, month and leave; made for a phone in one hand. */
export default function MyTimePage() {
  const translate = useTranslate();
  usePageTitle(translate('menu.myTime'));
  const [month, setMonth] = useState(() => today().slice(0, 7));
  const { data, error, refetch } = useOperation(MyAttendanceDocument, { month: `${month}-01` }, { keep: true });
  const leave = useOperation(MyLeaveDocument, {}, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { myAttendance: mine, standingIn } = data;
  if (!mine) return <EmptyState name={translate('attendance.mine.file')} text={translate('attendance.mine.noFile')} />;
  const choice = (
    <TextField
      type="month"
      size="small"
      label={translate('attendance.month')}
      value={month}
      onChange={({ target }) => target.value && setMonth(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <PageFrame title={translate('menu.myTime')} note={mine.name} actions={choice}>
      {standingIn.map(({ id, staffName, fromDay, toDay, territories }) => (
        <Alert key={id} severity="info">
          {translate('attendance.mine.standingIn', { name: staffName, count: territories.length })} <PeriodField from={fromDay} to={toDay} />
        </Alert>
      ))}
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <CheckInPanel mine={mine} />
          <MyLeave leaves={leave.data?.myLeave ?? []} />
        </Box>
        <MyMonth mine={mine} />
      </Box>
    </PageFrame>
  );
}
