import LanguageIcon from '@mui/icons-material/Translate';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import SystemIcon from '@mui/icons-material/ContrastOutlined';
import FileIcon from '@mui/icons-material/AssignmentIndOutlined';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import ShieldIcon from '@mui/icons-material/ShieldOutlined';
import SignOutIcon from '@mui/icons-material/Logout';
import { Box, Button, Divider, IconButton, ListItemIcon, MenuItem, MenuList, Popover, Tooltip, Typography } from '@mui/material';
import { useLocaleState, useLogout, useTranslate } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { PushSwitch } from '../channels/PushSwitch';
import { useMe } from '../providers/me';
import { chooseTerritory, mayLeave } from '../providers/territory';
import { useThemeChoice, type ThemeChoice } from './Themed';

const THEMES: Record<ThemeChoice, { icon: ReactNode; next: ThemeChoice }> = {
  system: { icon: <SystemIcon />, next: 'light' },
  light: { icon: <LightIcon />, next: 'dark' },
  dark: { icon: <DarkIcon />, next: 'system' },
};

/** Language, appearance, and what belongs to the person. */
export function MeMenu() {
  return (
    <>
      <LanguageSwitch />
      <ThemeSwitch />
      <Person />
    </>
  );
}

export function LanguageSwitch() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <Tooltip title={translate('me.language')}>
      <IconButton lang={other} aria-label={translate('me.language')} onClick={() => setLocale(other)}>
        <LanguageIcon />
      </IconButton>
    </Tooltip>
  );
}

export function ThemeSwitch() {
  const translate = useTranslate();
  const [choice, setChoice] = useThemeChoice();
  const label = `${translate('me.theme')}: ${translate(`me.themes.${choice}`)}`;
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={() => setChoice(THEMES[choice].next)}>
        {THEMES[choice].icon}
      </IconButton>
    </Tooltip>
  );
}

function Person() {
  const translate = useTranslate();
  const me = useMe();
  const navigate = useNavigate();
  const signOut = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const roles = me.roles.map((role) => translate(`enums.Role.${role}`)).join(translate('time.comma'));
  // Whoever signs in next starts in their own territory.
  const leave = () => void signOut(undefined, undefined, false).then(() => chooseTerritory(null));
  const go = (action: () => void) => () => {
    setAnchor(null);
    action();
  };
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<PersonIcon />}
        aria-label={me.name}
        sx={{ color: 'text.primary', minWidth: 0, maxWidth: 220, '.MuiButton-startIcon': { mr: { xs: 0, md: 1 } } }}
      >
        <Typography component="span" noWrap sx={{ display: { xs: 'none', md: 'block' } }}>
          {me.name}
        </Typography>
      </Button>
      <Popover anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
        <Box sx={{ px: 2, py: 1, maxWidth: 280 }}>
          <Typography variant="h3" component="div">
            {me.name}
          </Typography>
          <Typography variant="caption" color="text.secondary" component="div">
            {me.login}
          </Typography>
          <Typography variant="caption" color="text.secondary" component="div">
            {roles}
          </Typography>
        </Box>
        <Divider />
        <MenuList autoFocus aria-label={translate('me.menu')}>
          <PushSwitch onDone={() => setAnchor(null)} />
          <MenuItem onClick={go(() => void navigate('/me/file'))}>
            <ListItemIcon>
              <FileIcon />
            </ListItemIcon>
            {translate('me.file')}
          </MenuItem>
          <MenuItem onClick={go(() => void navigate('/me/password'))}>
            <ListItemIcon>
              <KeyIcon />
            </ListItemIcon>
            {translate('me.password')}
          </MenuItem>
          <MenuItem onClick={go(() => void navigate('/me/second-factor'))}>
            <ListItemIcon>
              <ShieldIcon />
            </ListItemIcon>
            {translate('me.secondFactor')}
          </MenuItem>
          <MenuItem onClick={go(() => mayLeave(translate('form.leave')) && leave())}>
            <ListItemIcon>
              <SignOutIcon />
            </ListItemIcon>
            {translate('me.signOut')}
          </MenuItem>
        </MenuList>
      </Popover>
    </>
  );
}
