import { AddStaffPostDocument, EndStaffPostDocument } from '@gridward/schema';
import { Button, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormDialog } from '../fields/FormDialog';
import { today } from '../fields/moment';
import { EnumField, PeriodField } from '../fields/show';
import { usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import { POSTS, type StaffRecord } from './staff.data';

/** Posts over time. The one on the file changes with the file; others are held beside it. */
export function Posts({ staff, readOnly = false }: { staff: Pick<StaffRecord, 'id' | 'posts' | 'divisionCode'>; readOnly?: boolean }) {
  const translate = useTranslate();
  const mayChange = usePermission('staff.update') && !readOnly;
  const [adding, setAdding] = useState(false);
  const add = useChange(AddStaffPostDocument);
  const end = useChange(EndStaffPostDocument);
  return (
    <>
      <List dense disablePadding>
        {staff.posts.map(({ id, post, division, divisionCode, validFrom, validTo, isPrimary }) => (
          <ListItem key={id} disableGutters divider sx={{ gap: 1, flexWrap: 'wrap' }}>
            <b>
              <EnumField name="Post" value={post} />
            </b>
            {division?.name ?? divisionCode}
            <Typography component="span" color="text.secondary" sx={{ flex: 1 }}>
              <PeriodField from={validFrom} to={validTo} />
              {!isPrimary && ` · ${translate('staff.secondPost')}`}
            </Typography>
            {mayChange && !isPrimary && !validTo && (
              <Button size="small" loading={end.isPending} onClick={() => end.mutate({ input: { id } })}>
                {translate('staff.endPost')}
              </Button>
            )}
          </ListItem>
        ))}
      </List>
      {mayChange && (
        <Button variant="outlined" sx={{ mt: 1 }} onClick={() => setAdding(true)}>
          {translate('staff.addPost')}
        </Button>
      )}
      {adding && (
        <FormDialog
          title={translate('staff.addPost')}
          fields={[
            {
              name: 'post',
              label: translate('resources.staff.fields.post'),
              kind: 'choice',
              required: true,
              choices: POSTS.map((value) => ({ value, label: translate(`enums.Post.${value}`) })),
            },
            { name: 'divisionCode', label: translate('resources.staff.fields.division'), kind: 'division', required: true },
            { name: 'validFrom', label: translate('staff.from'), kind: 'day', required: true },
          ]}
          initial={{ validFrom: today(), divisionCode: staff.divisionCode.slice(0, 12) }}
          action={translate('staff.addPost')}
          busy={add.isPending}
          error={add.error}
          onSubmit={(values) => add.mutate({ input: { ...values, staffId: staff.id } as never }, { onSuccess: () => setAdding(false) })}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
