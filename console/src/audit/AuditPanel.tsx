import { Box, Button } from '@mui/material';
import { useListContext, useRecordContext, useTranslate } from 'ra-core';
import { CodeField, MomentField } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { Changes, tableText, type Entry } from './changes';

/** One entry, and the way to all others about the same record or by the same person. */
export function AuditPanel() {
  const translate = useTranslate();
  const entry = useRecordContext<Entry>();
  const { setFilters } = useListContext();
  if (!entry) return null;
  const label = (field: string) => translate(`resources.audit.fields.${field}`);
  return (
    <RecordView
      title={`${translate(`enums.AuditAction.${entry.action}`)} · ${tableText(translate, entry.tableName)}`}
      line={<MomentField moment={entry.at} />}
      actions={
        <>
          <Button variant="outlined" onClick={() => setFilters({ recordId: entry.recordId }, {})}>
            {translate('audit.sameRecord')}
          </Button>
          {entry.actorId && (
            <Button variant="outlined" onClick={() => setFilters({ actorId: entry.actorId }, {})}>
              {translate('audit.sameActor')}
            </Button>
          )}
        </>
      }
      tabs={[
        {
          key: 'entry',
          label: translate('resources.audit.fields.changes'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Facts>
                <Fact label={label('actorName')}>{entry.actorName ?? translate('audit.unknown')}</Fact>
                {entry.reason && <Fact label={label('reason')}>{entry.reason}</Fact>}
                {entry.divisionCode && (
                  <Fact label={label('divisionCode')}>
                    <CodeField code={entry.divisionCode} />
                  </Fact>
                )}
                <Fact label={label('recordId')}>{entry.recordId}</Fact>
              </Facts>
              <Changes entry={entry} />
            </Box>
          ),
        },
      ]}
    />
  );
}
