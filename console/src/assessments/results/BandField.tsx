import type { AssessmentResultPartsFragment } from '@gridward/schema';
import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { StateMark } from '../../fields/show';

type Of = Pick<AssessmentResultPartsFragment, 'band' | 'cappedBy' | 'isIndistinguishable'>;

/** The band in words; below it why it is not that of the score, and whether a panel has to decide. */
export const BandField = ({ result: { band, cappedBy, isIndistinguishable } }: { result: Of }) => {
  const translate = useTranslate();
  return (
    <>
      {band ? translate(`enums.AssessmentBand.${band}`) : translate('assessments.results.noBand')}
      {cappedBy && (
        <Typography variant="caption" component="div" color="text.secondary">
          {translate(`enums.AssessmentCap.${cappedBy}`)}
        </Typography>
      )}
      {isIndistinguishable && (
        <Typography variant="caption" component="div">
          <StateMark tone="care">{translate('assessments.results.tie')}</StateMark>
        </Typography>
      )}
    </>
  );
};
