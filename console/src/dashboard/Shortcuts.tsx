import { List, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { usePages } from '../layout/pages';
import { PageFrame } from '../layout/PageFrame';

/** For posts without a territory of their own to watch: where their work is. */
export const Shortcuts = () => {
  const translate = useTranslate();
  const pages = usePages().filter(({ to }) => to !== '/');
  return (
    <PageFrame title={translate('menu.home')}>
      <Typography color="text.secondary">{translate('home.shortcuts')}</Typography>
      <List component="nav">
        {pages.map(({ key, to, icon }) => (
          <ListItemButton key={key} component={Link} to={to}>
            <ListItemIcon>{icon}</ListItemIcon>
            <ListItemText primary={translate(`menu.${key}`)} />
          </ListItemButton>
        ))}
      </List>
    </PageFrame>
  );
};
