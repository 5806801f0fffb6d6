import { PublishAlertDocument } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { NoRight } from '../fields/states';
import { PageFrame } from '../layout/PageFrame';
import { usePageTitle } from '../layout/Layout';
import { useMe, usePermission } from '../providers/me';
import { useChange } from '../providers/queries';
import { AlertForm } from './AlertForm';
import { emptyDraft, publishInput } from './draft';

export default function AlertCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const { territory } = useMe();
  usePageTitle(translate('alerts.publish'));
  const { mutateAsync } = useChange(PublishAlertDocument);
  // A whole city or district is never told by accident: somebody must have chosen it.
  const isWide = territory.level === 'CITY' || territory.level === 'DISTRICT';
  const [initial] = useState(() => emptyDraft(isWide ? [] : [{ code: territory.code, name: territory.name }]));
  if (!usePermission('alert.publish')) return <NoRight />;
  return (
    <PageFrame title={translate('alerts.publish')}>
      <AlertForm
        initial={initial}
        isUpdate={false}
        onSend={async (draft, override) => {
          const { publishAlert } = await mutateAsync({
            input: { ...publishInput(draft), ...(override !== undefined && { override: { reason: override } }) },
          });
          const [first, ...more] = publishAlert.alerts;
          if (publishAlert.pending.length > 0) notify('alerts.pending.submitted', { type: 'success' });
          if (first) notify('alerts.published', { type: 'success', messageArgs: { smart_count: publishAlert.alerts.length } });
          return first && more.length === 0 ? `/alerts/${first.id}/show` : '/alerts';
        }}
      />
    </PageFrame>
  );
}
