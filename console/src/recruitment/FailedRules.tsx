import type { CandidatePartsFragment } from '@gridward/schema';
import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

/** Which rules were not met, with what was asked and what was found. */
export function FailedRules({ findings }: { findings: CandidatePartsFragment['findings'] }) {
  const translate = useTranslate();
  const say = (rule: string, value: string) => (rule === 'EDUCATION' ? translate(`enums.Education.${value}`) : value);
  return (
    <>
      {findings
        .filter(({ isMet }) => !isMet)
        .map(({ rule, key, wanted, found }) => (
          <Typography key={`${rule} ${key}`} variant="caption" color="text.secondary" component="div">
            {rule === 'CONDITION'
              ? `${translate('recruitment.failed')}：${wanted}`
              : `${translate(`enums.EligibilityRule.${rule}`)}：${translate('recruitment.wants', { wanted: say(rule, wanted), found: say(rule, found) })}`}
          </Typography>
        ))}
    </>
  );
}
