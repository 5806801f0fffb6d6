import { Button, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { CodeField, MomentField, None } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { ResidentState } from './ResidentState';
import { doorOf, type ResidentRecord } from './residents.data';
import { Revealed, type RevealedIdentity } from './Revealed';
import { RevealResident } from './RevealResident';
import { tagsOf, useTagWords } from './tags';

export function ResidentPanel() {
  const translate = useTranslate();
  const resident = useRecordContext<ResidentRecord>();
  const mayReveal = usePermission('resident.reveal');
  const mayManage = usePermission('resident.manage');
  const [asking, setAsking] = useState(false);
  const [revealed, setRevealed] = useState<RevealedIdentity | null>(null);
  if (!resident) return null;
  return (
    <>
      <RecordView
        title={resident.nameMasked ?? ''}
        line={doorOf(resident.household?.dwelling) ?? resident.gridName}
        state={<ResidentState status={resident.status} />}
        actions={
          (mayManage || mayReveal) && (
            <>
              {mayManage && (
                <Button variant="outlined" component={Link} to={`/residents/${resident.id}/edit`}>
                  {translate('record.edit')}
                </Button>
              )}
              {mayReveal && (
                <Button variant="outlined" onClick={() => setAsking(true)}>
                  {translate('residents.reveal.button')}
                </Button>
              )}
            </>
          )
        }
        tabs={[
          {
            key: 'facts',
            label: translate('residents.facts'),
            content: <ResidentFacts resident={resident} revealed={revealed} onHide={() => setRevealed(null)} />,
          },
          { key: 'household', label: translate('residents.household'), content: <HouseholdMembers resident={resident} /> },
          { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={resident.id} /> },
        ]}
      />
      {asking && <RevealResident resident={resident} onClose={() => setAsking(false)} onRevealed={setRevealed} />}
    </>
  );
}

interface FactsProps {
  resident: ResidentRecord;
  revealed: RevealedIdentity | null;
  onHide: () => void;
}

function ResidentFacts({ resident, revealed, onHide }: FactsProps) {
  const translate = useTranslate();
  const words = useTagWords();
  const label = (field: string) => translate(`resources.residents.fields.${field}`);
  return (
    <>
      {revealed && <Revealed identity={revealed} onHide={onHide} />}
      <Facts>
        <Fact label={label('nameMasked')}>{resident.nameMasked}</Fact>
        <Fact label={label('phoneMasked')}>{resident.phoneMasked ?? <None />}</Fact>
        <Fact label={label('idNumber')}>{resident.idNumberMasked ?? <None />}</Fact>
        <Fact label={label('ageBand')}>{translate(`enums.AgeBand.${resident.ageBand}`)}</Fact>
        <Fact label={label('sex')}>{translate(`enums.Sex.${resident.sex}`)}</Fact>
        <Fact label={label('tag')}>{words(tagsOf(resident)) || <None />}</Fact>
        <Fact label={label('place')}>{doorOf(resident.household?.dwelling) ?? <None />}</Fact>
        <Fact label={label('gridName')}>
          {resident.gridName} <CodeField code={resident.code} />
        </Fact>
        <Fact label={label('createdAt')}>
          <MomentField moment={resident.createdAt} />
        </Fact>
        <Fact label={label('updatedAt')}>
          <MomentField moment={resident.updatedAt} />
        </Fact>
      </Facts>
    </>
  );
}

function HouseholdMembers({ resident: { id, household } }: { resident: ResidentRecord }) {
  const translate = useTranslate();
  const words = useTagWords();
  if (!household) return null;
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('residents.size', { size: household.size, known: household.residents.length })}
      </Typography>
      <Facts>
        {household.residents.map((member) => (
          <Fact key={member.id} label={translate(`enums.AgeBand.${member.ageBand}`)}>
            {member.id === id ? (
              member.nameMasked
            ) : (
              <MuiLink component={Link} to={`/residents/${member.id}/show`}>
                {member.nameMasked}
              </MuiLink>
            )}{' '}
            {[translate(`enums.Sex.${member.sex}`), words(member.tags)].filter(Boolean).join(' · ')}
          </Fact>
        ))}
      </Facts>
    </>
  );
}
