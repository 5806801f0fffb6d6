import { AskHelpRequestDocument, type HelpRequestPartsFragment } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { AskOnce } from '../fields/AskOnce';
import { useChange } from '../providers/queries';

interface Props {
  call: Pick<HelpRequestPartsFragment, 'id' | 'areaName'>;
  onClose: () => void;
}

/** One question for who called for help. Somebody else asks than who went. */
export const AskHelped = ({ call: { id, areaName }, onClose }: Props) => {
  const translate = useTranslate();
  const ask = useChange(AskHelpRequestDocument);
  return (
    <AskOnce
      title={translate('alerts.help.askTitle', { place: areaName })}
      hint={translate('alerts.help.askHint')}
      token={ask.data?.askHelpRequest.token}
      busy={ask.isPending}
      error={ask.error}
      onAsk={() => ask.mutate({ input: { id } })}
      onClose={onClose}
    />
  );
};
