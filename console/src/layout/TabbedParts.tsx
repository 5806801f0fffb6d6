import { Box, Tab, Tabs } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';

export interface TabbedPart {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface TabbedPartsProps {
  readonly label: string;
  /** The first one is open, until somebody chooses. */
  readonly parts: readonly TabbedPart[];
}

/** Parts of a page, one at a time. Only the open one is drawn and asked for. */
export function TabbedParts({ label, parts }: TabbedPartsProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const current = parts.find(({ key }) => key === chosen) ?? parts[0];
  if (!current) return null;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs
        className="no-print"
        value={current.key}
        onChange={(_, key: string) => setChosen(key)}
        aria-label={label}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {parts.map(({ key, label: name }) => (
          <Tab key={key} value={key} label={name} id={`${id}-${key}`} aria-controls={key === current.key ? `${id}-panel` : undefined} />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current.key}`}
        sx={{ pt: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}
      >
        {current.content}
      </Box>
    </Box>
  );
}
