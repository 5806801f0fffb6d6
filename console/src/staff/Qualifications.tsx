import { RemoveStaffQualificationDocument, SaveStaffQualificationDocument, type QualificationLevel, type QualificationType } from '@gridward/schema';
import { Button, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Ask } from '../fields/Ask';
import { FormDialog } from '../fields/FormDialog';
import { today } from '../fields/moment';
import { DayField, StateMark } from '../fields/show';
import { usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import type { StaffRecord } from './staff.data';

type Qualification = StaffRecord['qualifications'][number];

const TYPES: readonly QualificationType[] = ['SOCIAL_WORK', 'LAW', 'COUNSELLING', 'FIRST_AID', 'COMPUTER', 'TEACHING', 'OTHER'];
const LEVELS: readonly QualificationLevel[] = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'];
const SOON_MS = 90 * 86_400_000;

/** Certificates; what has run out or does so soon is marked. */
export function Qualifications({ staff, readOnly = false }: { staff: Pick<StaffRecord, 'id' | 'qualifications'>; readOnly?: boolean }) {
  const translate = useTranslate();
  const mayChange = usePermission('staff.update') && !readOnly;
  const [edited, setEdited] = useState<Qualification | 'new' | null>(null);
  const [removed, setRemoved] = useState<Qualification | null>(null);
  const remove = useChange(RemoveStaffQualificationDocument);
  return (
    <>
      {staff.qualifications.length === 0 && <Typography color="text.secondary">{translate('staff.noQualifications')}</Typography>}
      <List dense disablePadding>
        {staff.qualifications.map((one) => (
          <ListItem key={one.id} disableGutters divider sx={{ gap: 1, flexWrap: 'wrap' }}>
            <b>{one.title ?? translate(`enums.QualificationType.${one.type}`)}</b>
            {one.level && translate(`enums.QualificationLevel.${one.level}`)}
            <Typography component="span" color="text.secondary" sx={{ flex: 1 }}>
              {one.numberMasked} {one.validTo ? <Expiry day={one.validTo} /> : translate('staff.forEver')}
            </Typography>
            {mayChange && (
              <>
                <Button size="small" onClick={() => setEdited(one)}>
                  {translate('record.edit')}
                </Button>
                <Button size="small" color="inherit" onClick={() => setRemoved(one)}>
                  {translate('staff.remove')}
                </Button>
              </>
            )}
          </ListItem>
        ))}
      </List>
      {mayChange && (
        <Button variant="outlined" sx={{ mt: 1 }} onClick={() => setEdited('new')}>
          {translate('staff.addQualification')}
        </Button>
      )}
      {edited && <EditQualification staffId={staff.id} known={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {removed && (
        <Ask
          title={translate('staff.remove')}
          text={removed.title ?? translate(`enums.QualificationType.${removed.type}`)}
          action={translate('staff.remove')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ input: { id: removed.id, version: removed.version } }, { onSuccess: () => setRemoved(null) })}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}

function Expiry({ day }: { day: string }) {
  const translate = useTranslate();
  const left = Date.parse(day) - Date.parse(today());
  if (left > SOON_MS)
    return (
      <>
        {translate('staff.validTo')} <DayField day={day} />
      </>
    );
  return <StateMark tone="care">{`${translate(left < 0 ? 'staff.ranOut' : 'staff.runsOut')} ${day}`}</StateMark>;
}

function EditQualification({ staffId, known, onClose }: { staffId: string; known: Qualification | null; onClose: () => void }) {
  const translate = useTranslate();
  const save = useChange(SaveStaffQualificationDocument);
  const choices = (name: string, values: readonly string[]) => values.map((value) => ({ value, label: translate(`enums.${name}.${value}`) }));
  const label = (name: string) => translate(`staff.qualification.${name}`);
  return (
    <FormDialog
      title={translate('staff.addQualification')}
      fields={[
        { name: 'type', label: label('type'), kind: 'choice', required: true, choices: choices('QualificationType', TYPES) },
        { name: 'level', label: label('level'), kind: 'choice', choices: choices('QualificationLevel', LEVELS) },
        { name: 'title', label: label('title'), most: 60 },
        { name: 'number', label: label('number'), most: 40, hint: known?.numberMasked ?? label('numberHint') },
        { name: 'issuedOn', label: label('issuedOn'), kind: 'day' },
        { name: 'validTo', label: translate('staff.validTo'), kind: 'day' },
      ]}
      initial={
        known
          ? { type: known.type, level: known.level, title: known.title, issuedOn: known.issuedOn, validTo: known.validTo }
          : { type: 'SOCIAL_WORK' }
      }
      action={translate('staff.save')}
      busy={save.isPending}
      error={save.error}
      onSubmit={(values) =>
        save.mutate({ input: { ...values, staffId, ...(known && { id: known.id, version: known.version }) } as never }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}
