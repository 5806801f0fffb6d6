import type { GradeChangePartsFragment } from '@gridward/schema';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { StateMark } from '../fields/show';

/** What speaks for a step and what against it, each with the figures. */
export function ReasonList({ reasons }: { reasons: GradeChangePartsFragment['reasons'] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, color: 'text.secondary' }}>
      {reasons.map(({ rule, speaksFor, found, wanted }) => (
        <StateMark key={rule} tone={speaksFor ? 'on' : 'off'}>
          {[translate(`enums.GradeRule.${rule}`), rule === 'YEARS' && translate('grades.years', { found, wanted })].filter(Boolean).join(' ')}
        </StateMark>
      ))}
    </Box>
  );
}
