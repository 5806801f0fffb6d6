import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { CapSourcesDocument, type SourcePartsFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMoment } from '../fields/moment';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { CapSourceForm } from './CapSourceForm';

const LOOK_EVERY_MS = 30_000;

/** Whom the district asks for alerts: how far it is believed, when it answered last, and what was wrong. */
export function CapSources() {
  const translate = useTranslate();
  const { moment } = useMoment();
  const mayManage = usePermission('alert.source');
  const [open, setOpen] = useState<SourcePartsFragment | 'new' | null>(null);
  const { data } = useOperation(CapSourcesDocument, {}, { enabled: mayManage, refetchInterval: LOOK_EVERY_MS });
  if (!mayManage) return null;
  const sources = data?.capSources ?? [];
  return (
    <Panel
      title={translate('settings.sources.title')}
      count={sources.length}
      action={<Button onClick={() => setOpen('new')}>{translate('settings.sources.add')}</Button>}
    >
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('settings.sources.explain')}
      </Typography>
      <Table aria-label={translate('settings.sources.title')} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('settings.sources.name')}</TableCell>
            <TableCell sx={{ width: '22%' }}>{translate('settings.sources.use')}</TableCell>
            <TableCell sx={{ width: '32%' }}>{translate('settings.sources.state')}</TableCell>
            <TableCell sx={{ width: '12%' }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {sources.map((source) => (
            <TableRow key={source.id}>
              <TableCell component="th" scope="row">
                {source.name}
                <Typography variant="caption" color="text.secondary" component="div" noWrap title={source.url}>
                  {source.url}
                </Typography>
              </TableCell>
              <TableCell>
                {translate(source.enabled ? (source.trusted ? 'settings.sources.trusted' : 'settings.sources.drafts') : 'settings.sources.off')}
              </TableCell>
              <TableCell>
                {source.polledAt ? moment(source.polledAt) : translate('settings.sources.never')}
                {source.error && (
                  <Typography variant="caption" color="error" component="div">
                    {errorText(source.error, translate)}
                  </Typography>
                )}
              </TableCell>
              <TableCell align="right">
                <Button aria-label={`${translate('settings.change')}: ${source.name}`} onClick={() => setOpen(source)}>
                  {translate('settings.change')}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {data && sources.length === 0 && (
        <Typography color="text.secondary" sx={{ px: 1.25, py: 1 }}>
          {translate('settings.sources.none')}
        </Typography>
      )}
      {open && <CapSourceForm source={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}

/** A code in words; what an authority's message was refused for comes in words already. */
const errorText = (error: string, translate: ReturnType<typeof useTranslate>) => {
  const [code = '', ...rest] = error.split(' ');
  if (code === 'REFUSED') return rest.join(' ');
  return translate(`settings.sources.errors.${code}`, { _: error, status: rest.join(' ') });
};
