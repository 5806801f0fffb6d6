import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useNumber } from '../fields/show';
import type { Report } from './report';
import { useFormats } from './useFormats';

/** The minutes after which an office asks how many have confirmed. */
const ASKED = [1, 5, 15];

/** The few numbers that one is asked for on the telephone, each with what it is a share of. */
export const Figures = ({ report: { total, moments } }: { report: Report }) => {
  const translate = useTranslate();
  const number = useNumber();
  const { share, duration } = useFormats();
  const { recipients: n, acknowledged, callouts, households, householdsUnconfirmed } = total;
  const of = (count: number, all: number) => translate('alertReport.facts.confirmedOf', { count: number(count), n: number(all) });
  return (
    <Box
      component="dl"
      sx={{ m: 0, mt: 1.5, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))', gap: 2, '@media print': { gap: 1 } }}
    >
      <Figure label={translate('alertReport.facts.confirmed')} value={share(acknowledged, n)} below={of(acknowledged, n)} />
      {ASKED.map((minutes) => {
        const moment = moments.find((each) => each.minutes === minutes);
        return (
          <Figure
            key={minutes}
            label={translate('alertReport.facts.within', { minutes })}
            value={moment ? share(moment.acknowledged, n) : '—'}
            below={moment ? of(moment.acknowledged, n) : translate('alertReport.facts.notYet')}
          />
        );
      })}
      {callouts && (
        <Figure
          label={translate('alertReport.facts.answered')}
          value={of(callouts.answered, callouts.places)}
          below={`${translate('alertReport.facts.median')} ${duration(callouts.medianSeconds)}`}
        />
      )}
      <Figure
        label={translate('alertReport.facts.households')}
        value={householdsUnconfirmed === null ? '—' : number(householdsUnconfirmed)}
        below={
          households === null ? translate('alertReport.facts.unknown') : translate('alertReport.facts.ofHouseholds', { count: number(households) })
        }
      />
      <Figure label={translate('alertReport.facts.help')} value={number(total.needHelp)} />
    </Box>
  );
};

const Figure = ({ label, value, below }: { label: string; value: ReactNode; below?: ReactNode }) => (
  <div>
    <Typography variant="caption" component="dt" color="text.secondary">
      {label}
    </Typography>
    <Typography variant="h1" component="dd" sx={{ m: 0 }}>
      {value}
    </Typography>
    {below && (
      <Typography variant="caption" component="dd" color="text.secondary" sx={{ m: 0 }}>
        {below}
      </Typography>
    )}
  </div>
);
