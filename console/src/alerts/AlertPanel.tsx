import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { CalloutTab } from '../callouts/CalloutTab';
import { RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { AlertFacts } from './AlertFacts';
import { AlertStateMark } from './AlertStateMark';
import type { AlertRecord } from './alerts.data';
import { CancelAlert } from './CancelAlert';
import { Chain } from './Chain';
import { LevelMark } from './LevelMark';
import { stateOf } from './levels';
import { ReachTab } from './ReachTab';

/** One message: what it says, what became of it, and one click to follow it up while it is in force. */
export const AlertPanel = () => {
  const translate = useTranslate();
  const alert = useRecordContext<AlertRecord>();
  const mayPublish = usePermission('alert.publish');
  const isStaff = usePermission('alert.readRestricted');
  const [cancelling, setCancelling] = useState(false);
  if (!alert) return null;
  const open = mayPublish && stateOf(alert) === 'IN_FORCE';
  return (
    <>
      <RecordView
        title={alert.headline}
        line={<LevelMark level={alert.level} status={alert.status} past={stateOf(alert) !== 'IN_FORCE'} />}
        state={<AlertStateMark alert={alert} />}
        actions={
          (open || isStaff) && (
            <>
              {open && (
                <>
                  <Button variant="contained" component={Link} to={`/alerts/${alert.id}/edit`}>
                    {translate('alerts.update')}
                  </Button>
                  <Button variant="outlined" onClick={() => setCancelling(true)}>
                    {translate('alerts.cancel.open')}
                  </Button>
                </>
              )}
              {isStaff && (
                <Button variant="outlined" component={Link} to={`/alerts/${alert.id}/report`}>
                  {translate('alertReport.open')}
                </Button>
              )}
            </>
          )
        }
        tabs={[
          { key: 'facts', label: translate('record.facts'), content: <AlertFacts alert={alert} /> },
          { key: 'chain', label: `${translate('alerts.chain.tab')} ${alert.chain.length}`, content: <Chain alert={alert} /> },
          ...(isStaff
            ? [
                { key: 'callouts', label: translate('callouts.tab'), content: <CalloutTab id={alert.id} incidentId={alert.incidentId} /> },
                { key: 'reach', label: translate('alerts.reached.tab'), content: <ReachTab id={alert.id} /> },
              ]
            : []),
          { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={alert.id} /> },
        ]}
      />
      {cancelling && <CancelAlert alert={alert} onClose={() => setCancelling(false)} />}
    </>
  );
};
