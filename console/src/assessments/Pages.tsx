import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';

interface Props {
  readonly total: number;
  readonly size: number;
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
}

/** Back and forth in a list of a tab; nothing where one page holds it all. */
export const Pages = ({ total, size, offset, onOffset }: Props) => {
  const translate = useTranslate();
  const number = useNumber();
  if (total <= size) return null;
  return (
    <Box className="no-print" sx={{ display: 'flex', gap: 1, alignItems: 'center', pt: 1 }}>
      <Button disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - size))}>
        {translate('surveys.newer')}
      </Button>
      <span>{translate('list.range', { from: number(offset + 1), to: number(Math.min(total, offset + size)), total: number(total) })}</span>
      <Button disabled={offset + size >= total} onClick={() => onOffset(offset + size)}>
        {translate('surveys.older')}
      </Button>
    </Box>
  );
};
