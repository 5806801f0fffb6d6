import CloseIcon from '@mui/icons-material/Close';
import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import WidenIcon from '@mui/icons-material/KeyboardDoubleArrowLeft';
import NarrowIcon from '@mui/icons-material/KeyboardDoubleArrowRight';
import { Box, IconButton, Tab, Tabs, Tooltip, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { createContext, useContext, useId, useState, type ReactNode } from 'react';

interface PanelFrame {
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  wide: boolean;
  onWiden: () => void;
}

const Context = createContext<PanelFrame | null>(null);
export const PanelProvider = Context.Provider;

interface RecordTab {
  key: string;
  label: string;
  content: ReactNode;
}

interface Props {
  title: string;
  /** Code, kind, place: one line under the title. */
  line?: ReactNode;
  state?: ReactNode;
  /** The two actions that matter. */
  actions?: ReactNode;
  tabs: readonly RecordTab[];
}

/** A record: header (name, code, state, what to do), then tabs. Only the open tab is drawn and asked for. */
export function RecordView({ title, line, state, actions, tabs }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [chosen, setChosen] = useState(tabs[0]?.key);
  const current = tabs.find(({ key }) => key === chosen) ?? tabs[0];
  return (
    <>
      <Box sx={{ px: 2, pt: 1.5, pb: 1, borderBottom: tabs.length > 1 ? 0 : 1, borderColor: 'divider' }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
              {line && <span>{line}</span>}
              {state}
            </Box>
          </Box>
          <PanelButtons />
        </Box>
        {actions && (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            {actions}
          </Box>
        )}
      </Box>
      {tabs.length > 1 && (
        <Tabs
          className="no-print"
          value={current?.key ?? false}
          onChange={(_, key: string) => setChosen(key)}
          aria-label={title}
          variant="scrollable"
          sx={{ px: 1, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
        >
          {tabs.map(({ key, label }) => (
            <Tab key={key} value={key} label={label} id={`${id}-${key}`} aria-controls={key === current?.key ? `${id}-panel` : undefined} />
          ))}
        </Tabs>
      )}
      <Box
        {...(tabs.length > 1
          ? { role: 'tabpanel', id: `${id}-panel`, 'aria-labelledby': `${id}-${current?.key}` }
          : { role: 'region', 'aria-label': current?.label ?? translate('record.facts') })}
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', p: 2 }}
      >
        {current?.content}
      </Box>
    </>
  );
}

function PanelButtons() {
  const translate = useTranslate();
  const roomy = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const frame = useContext(Context);
  if (!frame) return null;
  const { onClose, onPrevious, onNext, wide, onWiden } = frame;
  const button = (label: string, icon: ReactNode, onClick: (() => void) | undefined) => (
    <Tooltip title={translate(`record.${label}`)}>
      <span>
        <IconButton aria-label={translate(`record.${label}`)} disabled={!onClick} onClick={onClick}>
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
  return (
    <Box className="no-print" sx={{ flexShrink: 0, mr: -1, mt: -0.5 }}>
      {button('previous', <UpIcon />, onPrevious)}
      {button('next', <DownIcon />, onNext)}
      {roomy && button(wide ? 'narrow' : 'widen', wide ? <NarrowIcon /> : <WidenIcon />, onWiden)}
      {button('close', <CloseIcon />, onClose)}
    </Box>
  );
}

/** Facts as label and value, two columns that line up. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(88px, max-content) 1fr',
        columnGap: 2,
        rowGap: 0.75,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, minWidth: 0, overflowWrap: 'anywhere' },
      }}
    >
      {children}
    </Box>
  );
}

export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);
