import { ApplyStaffImportDocument, CheckStaffImportDocument, StaffColumnsDocument, type StaffImportPartsFragment } from '@gridward/schema';
import DownloadIcon from '@mui/icons-material/Download';
import UploadIcon from '@mui/icons-material/UploadFile';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useRefresh, useTranslate } from 'ra-core';
import type { ChangeEvent } from 'react';
import { FormError } from '../fields/FormError';
import { saveTemplate } from '../fields/template';
import { uploadTo } from '../fields/upload';
import { send } from '../providers/graphql';

/** A list of staff as a workbook: uploaded and looked at, nothing is written; then written, all of it or nothing. */
export default function StaffImport({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const check = useMutation({
    mutationFn: async (file: File) => {
      const id = await uploadTo('/imports/staff', file);
      return { id, report: (await send(CheckStaffImportDocument, { input: { id } })).checkStaffImport };
    },
    onSuccess: () => apply.reset(),
  });
  const apply = useMutation({
    mutationFn: async (id: string) => (await send(ApplyStaffImportDocument, { input: { id, skipBadRows: true } })).applyStaffImport,
    onSuccess: () => refresh(),
  });
  const template = useMutation({
    mutationFn: async () => saveTemplate(translate('staff.import.templateName'), (await send(StaffColumnsDocument)).staffColumns),
  });
  const report = apply.data ?? check.data?.report;
  const good = report ? report.staffNew + report.staffKnown : 0;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file) check.mutate(file);
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="import-staff">
      <DialogTitle id="import-staff">{translate('staff.import.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
        <Typography color="text.secondary">{translate('staff.import.explain')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button component="label" variant="outlined" startIcon={<UploadIcon />} loading={check.isPending}>
            {translate(report ? 'staff.import.other' : 'staff.import.file')}
            <input hidden type="file" accept=".xlsx" aria-label={translate('staff.import.file')} onChange={choose} />
          </Button>
          <Button startIcon={<DownloadIcon />} loading={template.isPending} onClick={() => template.mutate()}>
            {translate('staff.import.template')}
          </Button>
        </Box>
        <FormError error={check.error ?? apply.error ?? template.error} />
        {report && <Report report={report} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('staff.import.close')}</Button>
        {report && !report.isDone && good > 0 && check.data && (
          <Button variant="contained" loading={apply.isPending} onClick={() => apply.mutate(check.data.id)}>
            {translate(report.rowsBad > 0 ? 'staff.import.startGood' : 'staff.import.start', { count: good })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Report({ report: { fileName, failure, rowsTotal, rowsBad, staffNew, staffKnown, isDone, faults } }: { report: StaffImportPartsFragment }) {
  const translate = useTranslate();
  const text = translate(isDone ? 'staff.import.done' : 'staff.import.would', { total: rowsTotal, fresh: staffNew, known: staffKnown, bad: rowsBad });
  return (
    <>
      <Typography variant="h3" component="p">
        {fileName}
      </Typography>
      {failure ? (
        <Alert severity="error">{translate(`enums.StaffImportFailure.${failure}`)}</Alert>
      ) : (
        <Alert severity={rowsBad > 0 && !isDone ? 'warning' : 'success'} role="status">
          {text}
        </Alert>
      )}
      {faults.length > 0 && (
        <Box
          sx={{ maxHeight: 300, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}
          tabIndex={0}
          role="group"
          aria-label={text}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell align="right">{translate('staff.import.row')}</TableCell>
                <TableCell>{translate('staff.import.column')}</TableCell>
                <TableCell>{translate('staff.import.message')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {faults.map(({ row, column, kind, heading, message }) => (
                <TableRow key={`${row} ${column} ${kind}`}>
                  <TableCell align="right">{row}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{heading}</TableCell>
                  <TableCell>{message}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </>
  );
}
