import { useTranslate } from 'ra-core';
import { PendingList } from '../alerts/PendingList';
import { usePending } from '../alerts/usePending';
import { Panel } from '../layout/Panel';

/** Alerts that wait for a second person. Not there when none does: it is rare, and then it is urgent. */
export const PendingPanel = () => {
  const translate = useTranslate();
  const { toDecide, own, turnedDown } = usePending();
  const drafts = [...toDecide, ...own, ...turnedDown];
  if (drafts.length === 0) return null;
  return (
    <Panel title={translate('alerts.pending.title')} count={drafts.length}>
      <PendingList drafts={drafts} />
    </Panel>
  );
};
