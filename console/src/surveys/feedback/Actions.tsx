import { PublishSurveyActionDocument, SurveyActionsDocument, WithdrawSurveyActionDocument, type SurveyActionPartsFragment } from '@gridward/schema';
import { Box, Button, Chip, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../../fields/FormError';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useChange, useOperation } from '../../providers/queries';
import type { Survey } from '../survey';
import { EditAction } from './EditAction';

/** “You said, we did”: written here, and read by residents from when it is published. */
export const Actions = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const mayAct = usePermission('survey.act');
  const [editing, setEditing] = useState<SurveyActionPartsFragment | 'new' | null>(null);
  const { data } = useOperation(SurveyActionsDocument, { id: survey.id }, { keep: true });
  const actions = data?.survey?.actions ?? [];
  const page = `${location.origin}/m#did/${survey.id}`;
  return (
    <Panel
      padded
      title={translate('surveys.actions.title')}
      count={actions.length}
      action={
        mayAct && (
          <Button variant="outlined" onClick={() => setEditing('new')}>
            {translate('surveys.actions.add')}
          </Button>
        )
      }
    >
      <Typography color="text.secondary">
        {translate(actions.length === 0 ? 'surveys.actions.none' : 'surveys.actions.explain')}{' '}
        <Link underline="always" href={page} target="_blank" rel="noreferrer">
          {translate('surveys.actions.page')}
        </Link>
      </Typography>
      {actions.map((action) => (
        <Entry key={action.id} action={action} isSurveyPublished={survey.state === 'PUBLISHED'} mayAct={mayAct} onEdit={() => setEditing(action)} />
      ))}
      {editing && <EditAction survey={survey} action={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
};

interface EntryProps {
  action: SurveyActionPartsFragment;
  isSurveyPublished: boolean;
  mayAct: boolean;
  onEdit: () => void;
}

const Entry = ({ action: { id, version, said, done, doneBy, doneOn, placeName, state }, isSurveyPublished, mayAct, onEdit }: EntryProps) => {
  const translate = useTranslate();
  const publish = useChange(PublishSurveyActionDocument);
  const withdraw = useChange(WithdrawSurveyActionDocument);
  const isPublished = state === 'PUBLISHED';
  const change = isPublished ? withdraw : publish;
  return (
    <Box component="article" sx={{ display: 'grid', gap: 0.5, pt: 1.5, mt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <b>{translate('surveys.actions.said')}</b> {said}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <b>{translate('surveys.actions.done')}</b> {done}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip size="small" label={translate(`enums.SurveyActionState.${state}`)} variant={isPublished ? 'filled' : 'outlined'} />
        <Typography variant="caption" color="text.secondary" sx={{ flex: 1 }}>
          {[placeName, doneBy, doneOn].join(' · ')}
        </Typography>
        {mayAct && (
          <>
            <Button size="small" onClick={onEdit}>
              {translate('surveys.actions.edit')}
            </Button>
            <Button
              size="small"
              loading={change.isPending}
              disabled={!isPublished && !isSurveyPublished}
              onClick={() => change.mutate({ input: { id, version } })}
            >
              {translate(isPublished ? 'surveys.actions.withdraw' : 'surveys.actions.publish')}
            </Button>
          </>
        )}
      </Box>
      <FormError error={publish.error ?? withdraw.error} />
    </Box>
  );
};
