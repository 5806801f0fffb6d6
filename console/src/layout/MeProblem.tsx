import BlockIcon from '@mui/icons-material/DoNotDisturbAlt';
import { Button } from '@mui/material';
import { useLogout, useTranslate } from 'ra-core';
import { State } from '../fields/states';
import { chooseTerritory } from '../providers/territory';

/** The address names a territory that is not below any of one's own: somebody sent a link, or a post ended. */
export function WrongTerritory({ code }: { code: string }) {
  const translate = useTranslate();
  return (
    <State
      page
      icon={<BlockIcon />}
      title={translate('territory.wrong')}
      text={translate('territory.wrongText', { code })}
      actions={
        <Button variant="outlined" onClick={() => chooseTerritory(null)}>
          {translate('territory.home')}
        </Button>
      }
    />
  );
}

export function NoPost() {
  const translate = useTranslate();
  const signOut = useLogout();
  return (
    <State
      page
      icon={<BlockIcon />}
      title={translate('noPost.title')}
      text={translate('noPost.text')}
      actions={
        <Button variant="outlined" onClick={() => void signOut()}>
          {translate('me.signOut')}
        </Button>
      }
    />
  );
}
