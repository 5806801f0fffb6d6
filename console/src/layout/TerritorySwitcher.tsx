import ExpandIcon from '@mui/icons-material/ExpandMore';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import { Box, Button, List, ListItemButton, ListItemText, ListSubheader, Popover, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { spaced } from '../fields/code';
import { Hidden } from '../fields/Hidden';
import { useMe } from '../providers/me';
import { chooseTerritory, mayLeave } from '../providers/territory';
import { BreakGlass } from './BreakGlass';
import { useTerritories, type TerritoryEntry } from './territories';

/** City › district › street › community. What is chosen goes into the address; the page stays. */
export function TerritorySwitcher() {
  const translate = useTranslate();
  const { territory } = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<PlaceIcon />}
        endIcon={<ExpandIcon />}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, flexShrink: 1 }}
      >
        <Typography component="span" noWrap>
          <Hidden>{translate('territory.switch')}: </Hidden>
          {territory.path.map((name) => (
            <Box key={name} component="span" sx={{ display: { xs: 'none', md: 'inline' }, color: 'text.secondary' }}>
              {name} ›{' '}
            </Box>
          ))}
          {territory.name}
          {territory.standsInFor && `（${translate('territory.standsIn', { name: territory.standsInFor })}）`}
        </Typography>
      </Button>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('territory.switch') } as object }}
      >
        <Choices onDone={() => setAnchor(null)} />
      </Popover>
    </>
  );
}

function Choices({ onDone }: { onDone: () => void }) {
  const translate = useTranslate();
  const me = useMe();
  const [text, setText] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const { own, found, searching } = useTerritories(text);

  const choose = (code: string) => {
    if (code !== me.territory.code && mayLeave(translate('form.leave'))) chooseTerritory(code);
    onDone();
  };
  const first = found[0] ?? own[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && first) choose(first.code);
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('[role="button"]')?.focus();
    }
  };
  return (
    <Box sx={{ width: 400, maxWidth: '90vw' }}>
      <Box sx={{ p: 1.5, pb: 0.5 }}>
        <TextField
          autoFocus
          fullWidth
          label={translate('territory.switch')}
          placeholder={translate('territory.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </Box>
      <List dense ref={list} onKeyDown={moveFocus} sx={{ maxHeight: 420, overflow: 'auto' }}>
        {own.length > 0 && <Heading text={translate('territory.own')} />}
        {own.map((entry) => (
          <Choice key={entry.code} entry={entry} chosen={entry.code === me.territory.code} onChoose={choose} />
        ))}
        {text && <Heading text={translate('territory.found')} />}
        {found.map((entry) => (
          <Choice key={entry.code} entry={entry} chosen={entry.code === me.territory.code} onChoose={choose} />
        ))}
        {text && !searching && found.length === 0 && (
          <Typography component="li" color="text.secondary" sx={{ px: 2, py: 1 }}>
            {translate('territory.none')}
          </Typography>
        )}
      </List>
      {me.permissions.includes('breakglass.open') && <BreakGlass />}
    </Box>
  );
}

const Heading = ({ text }: { text: string }) => (
  <ListSubheader disableSticky sx={{ lineHeight: 2, fontSize: 'caption.fontSize' }}>
    {text}
  </ListSubheader>
);

const Choice = ({
  entry: { code, name, above, note },
  chosen,
  onChoose,
}: {
  entry: TerritoryEntry;
  chosen: boolean;
  onChoose: (code: string) => void;
}) => (
  <li>
    <ListItemButton component="div" selected={chosen} aria-current={chosen || undefined} onClick={() => onChoose(code)}>
      <ListItemText
        primary={name}
        secondary={[above, note].filter(Boolean).join(' · ') || null}
        slotProps={{ secondary: { noWrap: true, variant: 'caption' } }}
      />
      <Typography variant="caption" color="text.secondary" sx={{ ml: 2, whiteSpace: 'nowrap' }}>
        {spaced(code)}
      </Typography>
    </ListItemButton>
  </li>
);

/** Arrows move through the lines, as in a menu. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="button"], a, button')];
  const next = lines.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
  lines[Math.max(0, Math.min(lines.length - 1, next))]?.focus();
  event.preventDefault();
}
