import DownloadIcon from '@mui/icons-material/Download';
import UploadIcon from '@mui/icons-material/UploadFile';
import { DiscardRegisterImportDocument, ImportJobOneDocument, RegisterColumnsDocument, StartRegisterImportDocument } from '@gridward/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRefresh, useTranslate } from 'ra-core';
import { useState, type ChangeEvent } from 'react';
import { FormError } from '../fields/FormError';
import { saveTemplate } from '../fields/template';
import { uploadTo } from '../fields/upload';
import { send } from '../providers/graphql';
import { ImportReport } from './ImportReport';

const POLL_MS = 700;
const MOVES = new Set(['RECEIVED', 'WRITING']);

/** A register as a workbook: uploaded, looked at, and then written or decided against. Closing it stops nothing that runs. */
export default function RegisterImport({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const client = useQueryClient();
  const [id, setId] = useState<string | null>(null);
  const upload = useMutation({ mutationFn: (file: File) => uploadTo('/imports/register', file), onSuccess: setId });
  const template = useMutation({
    mutationFn: async () => saveTemplate(translate('residents.import.templateName'), (await send(RegisterColumnsDocument)).registerColumns),
  });
  const { data: job, error } = useQuery({
    queryKey: ['importJob', id],
    queryFn: async ({ signal }) => (await send(ImportJobOneDocument, { id: id ?? '' }, { signal })).importJob ?? null,
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => (!data || MOVES.has(data.state) ? POLL_MS : false),
  });
  const settled = () => client.invalidateQueries({ queryKey: ['importJob', id] });
  const start = useMutation({
    mutationFn: (skipBadRows: boolean) => send(StartRegisterImportDocument, { input: { id: id ?? '', version: job?.version ?? 0, skipBadRows } }),
    onSettled: settled,
  });
  const discard = useMutation({
    mutationFn: () => send(DiscardRegisterImportDocument, { input: { id: id ?? '', version: job?.version ?? 0 } }),
    onSuccess: onClose,
  });
  const close = () => {
    if (job?.state === 'DONE') refresh();
    onClose();
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    setId(null);
    upload.mutate(file);
  };
  const decides = job?.state === 'CHECKED';
  const good = job ? job.rowsTotal - job.rowsBad : 0;
  return (
    <Dialog open fullWidth maxWidth="md" onClose={close} aria-labelledby="import-register">
      <DialogTitle id="import-register">{translate('residents.import.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
        <Typography color="text.secondary">{translate('residents.import.explain')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button component="label" variant="outlined" startIcon={<UploadIcon />} loading={upload.isPending} disabled={job?.state === 'WRITING'}>
            {translate(job ? 'residents.import.other' : 'residents.import.file')}
            <input
              hidden
              type="file"
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              aria-label={translate('residents.import.file')}
              onChange={choose}
            />
          </Button>
          <Button startIcon={<DownloadIcon />} loading={template.isPending} onClick={() => template.mutate()}>
            {translate('residents.import.template')}
          </Button>
        </Box>
        <FormError error={upload.error ?? template.error ?? error ?? start.error ?? discard.error} />
        {job && <ImportReport job={job} />}
      </DialogContent>
      <DialogActions>
        {decides && (
          <Button color="inherit" loading={discard.isPending} onClick={() => discard.mutate()}>
            {translate('residents.import.discard')}
          </Button>
        )}
        <Button onClick={close}>{translate('residents.import.close')}</Button>
        {decides && good > 0 && (
          <Button variant="contained" loading={start.isPending} onClick={() => start.mutate(job.rowsBad > 0)}>
            {translate(job.rowsBad > 0 ? 'residents.import.startGood' : 'residents.import.start', { count: good })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
