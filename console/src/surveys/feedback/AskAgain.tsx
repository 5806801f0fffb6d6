import { AskFollowUpDocument, type FollowUpPartsFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { AskOnce } from '../../fields/AskOnce';
import { useChange } from '../../providers/queries';

interface Props {
  followUp: FollowUpPartsFragment;
  onClose: () => void;
}

/** A question for the resident who was called. Somebody else asks than who called. */
export const AskAgain = ({ followUp: { id, version, placeName }, onClose }: Props) => {
  const translate = useTranslate();
  const ask = useChange(AskFollowUpDocument);
  return (
    <AskOnce
      title={translate('surveys.followUps.askTitle', { place: placeName })}
      hint={translate('surveys.followUps.askHint')}
      token={ask.data?.askFollowUp.token}
      busy={ask.isPending}
      error={ask.error}
      onAsk={() => ask.mutate({ input: { id, version } })}
      onClose={onClose}
    />
  );
};
