import { ComputeAttendanceDocument, LockAttendanceMonthDocument } from '@gridward/schema';
import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../../fields/Ask';
import { today } from '../../fields/moment';
import { usePermission } from '../../providers/me';
import { useChange } from '../../providers/queries';
import type { Month } from './month';
import { useMonthSheet } from './useMonthSheet';

const STREET = 9;

/** Working it out now, taking it away, printing it, closing it. */
export const MonthActions = ({ month }: { month: Month }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const mayManage = usePermission('attendance.manage');
  const mayLock = usePermission('attendance.lock');
  const [locking, setLocking] = useState(false);
  const compute = useChange(ComputeAttendanceDocument);
  const lock = useChange(LockAttendanceMonthDocument);
  const write = useMonthSheet();
  const { code, lockedAt } = month;
  const input = { code, month: month.month };
  const isOver = month.month.slice(0, 7) < today().slice(0, 7);
  const run = () =>
    compute.mutate(
      { input },
      {
        onSuccess: ({ computeAttendance }) => notify('attendance.computed', { messageArgs: { smart_count: computeAttendance.changed } }),
        onError: ({ message }) => notify(message, { type: 'error' }),
      },
    );
  return (
    <Box className="no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {mayManage && !lockedAt && (
        <Button size="small" loading={compute.isPending} onClick={run}>
          {translate('attendance.compute')}
        </Button>
      )}
      <Button size="small" startIcon={<ExportIcon />} onClick={() => void write(month)}>
        {translate('attendance.export')}
      </Button>
      <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {translate('attendance.print')}
      </Button>
      {mayLock && !lockedAt && isOver && code.length === STREET && (
        <Button size="small" variant="outlined" onClick={() => setLocking(true)}>
          {translate('attendance.lock')}
        </Button>
      )}
      {locking && (
        <Ask
          title={translate('attendance.lock')}
          text={translate('attendance.lockText', { month: month.month.slice(0, 7) })}
          action={translate('attendance.lock')}
          busy={lock.isPending}
          error={lock.error}
          onConfirm={() =>
            lock.mutate(
              { input },
              {
                onSuccess: () => {
                  notify('attendance.lockDone');
                  setLocking(false);
                },
              },
            )
          }
          onClose={() => setLocking(false)}
        />
      )}
    </Box>
  );
};
