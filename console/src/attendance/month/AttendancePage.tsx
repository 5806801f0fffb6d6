import { Box, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { DivisionPicker } from '../../fields/DivisionPicker';
import { today } from '../../fields/moment';
import { NoRight } from '../../fields/states';
import { usePageTitle } from '../../layout/Layout';
import { PageFrame } from '../../layout/PageFrame';
import { TabbedParts } from '../../layout/TabbedParts';
import { useMe, usePermission } from '../../providers/me';
import { HoursPart } from '../hours/HoursPart';
import { LeaveInbox } from '../leave/LeaveInbox';
import { CorrectionInbox } from './CorrectionInbox';
import { MonthTable } from './MonthTable';

/** The time of a street or community: the month, what waits for approval, and the working hours. */
export default function AttendancePage() {
  const translate = useTranslate();
  usePageTitle(translate('menu.attendance'));
  const { territory } = useMe();
  const mayRead = usePermission('attendance.read');
  const mayManage = usePermission('attendance.manage');
  const [month, setMonth] = useState(() => today().slice(0, 7));
  const [place, setPlace] = useState(territory.code);
  if (!mayRead) return <NoRight />;
  const choices = (
    <>
      {territory.code.length < 12 && (
        <Box sx={{ flex: '0 1 260px' }}>
          <DivisionPicker
            label={translate('attendance.place')}
            value={place}
            onChange={(code) => setPlace(code ?? territory.code)}
            levels={['STREET', 'COMMUNITY']}
          />
        </Box>
      )}
      <TextField
        type="month"
        size="small"
        label={translate('attendance.month')}
        value={month}
        onChange={({ target }) => target.value && setMonth(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </>
  );
  const part = (key: string, content: ReactNode) => ({ key, label: translate(`attendance.tabs.${key}`), content });
  const parts = [
    part('month', <MonthTable key={`${place} ${month}`} code={place} month={`${month}-01`} />),
    part('leave', <LeaveInbox area={place} />),
    ...(mayManage ? [part('corrections', <CorrectionInbox code={place} />)] : []),
    part('hours', <HoursPart code={place} />),
  ];
  return (
    <PageFrame title={translate('menu.attendance')} note={territory.name} actions={choices}>
      <TabbedParts label={translate('menu.attendance')} parts={parts} />
    </PageFrame>
  );
}
