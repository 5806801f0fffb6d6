import CollapseIcon from '@mui/icons-material/KeyboardDoubleArrowLeft';
import ExpandIcon from '@mui/icons-material/KeyboardDoubleArrowRight';
import {
  Box,
  IconButton,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  ListSubheader,
  Tooltip,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useStore, useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { usePages, type PageEntry } from './pages';

export function Menu() {
  const translate = useTranslate();
  const pages = usePages();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [chosenNarrow, setNarrow] = useStore('menu.narrow', false);
  const narrow = small || chosenNarrow;
  return (
    <Box
      component="nav"
      aria-label={translate('menu.main')}
      className="no-print"
      sx={(theme) => ({
        width: narrow ? theme.size.menuNarrow : theme.size.menu,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.paper',
        borderRight: 1,
        borderColor: 'divider',
        overflowY: 'auto',
        overflowX: 'hidden',
      })}
    >
      <List dense sx={{ flex: 1, py: 1 }}>
        {pages.map((page, index) => (
          <Fragment key={page.key}>
            {page.group && page.group !== pages[index - 1]?.group && !narrow && (
              <ListSubheader disableSticky sx={{ lineHeight: 2, px: 2, pt: 1, fontSize: 'caption.fontSize', bgcolor: 'transparent' }}>
                {translate(`menu.${page.group}`)}
              </ListSubheader>
            )}
            <Entry page={page} narrow={narrow} />
          </Fragment>
        ))}
      </List>
      {!small && (
        <IconButton
          aria-label={translate(narrow ? 'ra.action.open_menu' : 'ra.action.close_menu')}
          aria-expanded={!narrow}
          onClick={() => setNarrow(!chosenNarrow)}
          sx={{ m: 1, alignSelf: narrow ? 'center' : 'flex-end' }}
        >
          {narrow ? <ExpandIcon /> : <CollapseIcon />}
        </IconButton>
      )}
    </Box>
  );
}

function Entry({ page: { key, to, icon }, narrow }: { page: PageEntry; narrow: boolean }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const here = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
  const label = translate(`menu.${key}`);
  return (
    <ListItem disablePadding>
      <Tooltip title={narrow ? label : ''} placement="right">
        <ListItemButton
          component={Link}
          to={to}
          selected={here}
          aria-current={here ? 'page' : undefined}
          aria-label={narrow ? label : undefined}
          sx={{
            minHeight: 36,
            px: 2,
            borderLeft: 3,
            borderColor: here ? 'primary.main' : 'transparent',
            pl: '13px',
            color: here ? 'primary.main' : 'text.primary',
          }}
        >
          <ListItemIcon sx={{ color: 'inherit' }}>{icon}</ListItemIcon>
          {!narrow && <ListItemText primary={label} slotProps={{ primary: { noWrap: true, fontWeight: here ? 600 : 400 } }} />}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}
