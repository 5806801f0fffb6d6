import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';

/** What is there at once must not flicker: nothing is shown for the first 300 ms. */
function useLate(milliseconds = 300) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}

export function Lines({ count = 8 }: { count?: number }) {
  const translate = useTranslate();
  if (!useLate()) return null;
  return (
    <Box role="status" aria-label={translate('state.loading')} sx={{ p: 2 }}>
      {Array.from({ length: count }, (_, line) => (
        <Skeleton key={line} height={36} width={`${95 - ((line * 7) % 30)}%`} />
      ))}
    </Box>
  );
}

export const PageSkeleton = () => <Lines />;
