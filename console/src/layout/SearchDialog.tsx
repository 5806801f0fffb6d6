import { Box, Dialog, InputBase, List, ListItemButton, ListItemText, ListSubheader, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Fragment, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { Hidden } from '../fields/Hidden';
import { useFound } from './found';

/** Pages, grids, staff, divisions in one list; arrows and Enter, the hands stay on the keys. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { hits, searching } = useFound(text);
  const current = hits[Math.min(at, hits.length - 1)];

  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the choice of a Chinese input method, and means only that then.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && current) go(current.to);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={`${id}-title`}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Hidden>
        <span id={`${id}-title`}>{translate('search.label')}</span>
      </Hidden>
      <InputBase
        autoFocus
        fullWidth
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={translate('search.hint')}
        inputProps={{
          role: 'combobox',
          'aria-expanded': hits.length > 0,
          'aria-controls': id,
          'aria-label': translate('search.hint'),
          'aria-activedescendant': current ? `${id}-${current.key}` : undefined,
        }}
        sx={{ px: 2, py: 1, fontSize: 'h2.fontSize', borderBottom: 1, borderColor: 'divider' }}
      />
      <List
        id={id}
        role="listbox"
        aria-label={translate('search.label')}
        dense
        sx={{ overflow: 'auto', maxHeight: 440, display: hits.length > 0 ? 'block' : 'none' }}
      >
        {hits.map((hit, index) => (
          <Fragment key={hit.key}>
            {hit.kind !== hits[index - 1]?.kind && (
              <ListSubheader component="div" role="presentation" disableSticky sx={{ lineHeight: 2, fontSize: 'caption.fontSize' }}>
                {translate(`search.${hit.kind}`)}
              </ListSubheader>
            )}
            <ListItemButton
              component="div"
              id={`${id}-${hit.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={hit === current}
              selected={hit === current}
              onClick={() => go(hit.to)}
              ref={(line: HTMLElement | null) => {
                if (hit === current) line?.scrollIntoView({ block: 'nearest' });
              }}
            >
              <ListItemText primary={hit.text} secondary={hit.where} slotProps={{ secondary: { variant: 'caption' } }} />
              <Typography variant="caption" color="text.secondary">
                {hit.code}
              </Typography>
            </ListItemButton>
          </Fragment>
        ))}
      </List>
      {text && !searching && hits.length === 0 && (
        <Typography role="status" color="text.secondary" sx={{ p: 2 }}>
          {translate('search.none', { text })}
        </Typography>
      )}
      <Box aria-hidden sx={{ px: 2, py: 0.75, borderTop: 1, borderColor: 'divider', color: 'text.secondary', fontSize: 'caption.fontSize' }}>
        {translate('search.keys')}
      </Box>
    </Dialog>
  );
}
