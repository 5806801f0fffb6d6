import { Alert } from '@mui/material';
import { AlertRecordDocument, UpdateAlertDocument } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ErrorState, NoRight, NotFound } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { AlertForm } from './AlertForm';
import type { AlertRecord } from './alerts.data';
import { draftOf, updateInput } from './draft';
import { stateOf } from './levels';

/** A new message in place of one that is in force. */
export default function AlertUpdate() {
  const translate = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  usePageTitle(translate('alerts.update'));
  const { data, error, isPending, refetch } = useOperation(AlertRecordDocument, { id, system: null });
  const mayPublish = usePermission('alert.publish');
  if (!mayPublish) return <NoRight />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Lines />;
  if (!data.alert) return <NotFound />;
  return <UpdateOf key={id} alert={data.alert} />;
}

const UpdateOf = ({ alert }: { alert: AlertRecord }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutateAsync } = useChange(UpdateAlertDocument);
  // What was read first is what is being changed; a later answer must not replace input under one's hands.
  const [initial] = useState(() => draftOf(alert));
  const intro = (
    <Alert severity={stateOf(alert) === 'IN_FORCE' ? 'info' : 'warning'}>
      {translate(stateOf(alert) === 'IN_FORCE' ? 'alerts.updateExplain' : 'alerts.updateTooLate')}
    </Alert>
  );
  return (
    <PageFrame title={`${translate('alerts.update')} · ${alert.headline}`}>
      <AlertForm
        initial={initial}
        isUpdate
        intro={intro}
        onSend={async (draft, override) => {
          const { updateAlert } = await mutateAsync({
            input: { ...updateInput(alert.id, draft), ...(override !== undefined && { override: { reason: override } }) },
          });
          notify(updateAlert.pending ? 'alerts.pending.submitted' : 'alerts.updated', { type: 'success' });
          return `/alerts/${updateAlert.alert.id}/show`;
        }}
      />
    </PageFrame>
  );
};
