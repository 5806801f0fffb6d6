import { PendingAlertsDocument, type DraftPartsFragment } from '@gridward/schema';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';

export type Pending = DraftPartsFragment;

/** Somebody stands beside their phone and waits for this. */
const LOOK_EVERY_MS = 5_000;

const DAY_MS = 24 * 3_600_000;

/** Nobody told the author otherwise. */
const isNews = ({ state, createdAt }: Pending) => (state === 'REJECTED' || state === 'EXPIRED') && Date.now() - Date.parse(createdAt) < DAY_MS;

/** What waits for a second person, what one wrote oneself, and what of that was turned down today. */
export const usePending = () => {
  const mayPublish = usePermission('alert.publish');
  const { data } = useOperation(PendingAlertsDocument, {}, { enabled: mayPublish, refetchInterval: LOOK_EVERY_MS, keep: true });
  const drafts = (mayPublish && data?.alertDrafts.nodes) || [];
  const turnedDown = (mayPublish && data?.own.nodes) || [];
  return {
    mayPublish,
    toDecide: drafts.filter(({ mayDecide }) => mayDecide),
    own: drafts.filter(({ isOwn }) => isOwn),
    turnedDown: turnedDown.filter(isNews),
  };
};
