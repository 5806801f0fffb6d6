import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useMoment } from '../fields/moment';
import { CodeField, NumberCell, PeriodField } from '../fields/show';
import { Fact, Facts } from '../layout/list/RecordView';
import type { DivisionRecord } from './divisions.data';

const DivisionLink = ({ code, name }: { code: string; name: string }) => (
  <MuiLink component={Link} to={`/divisions/${code}/show`}>
    {name}
  </MuiLink>
);

/** A figure is said with its kind, its day, how exact it is and where it comes from. */
export function DivisionFacts({ division }: { division: DivisionRecord }) {
  const translate = useTranslate();
  const { day } = useMoment();
  const label = (field: string) => translate(`resources.divisions.fields.${field}`);
  const { code, level, ancestors, population, successors, validFrom, validTo, boundarySource, figures } = division;
  const words = (group: string, value: string) => translate(`divisions.${group}.${value}`, { _: value });
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <Facts>
        <Fact label={label('code')}>
          <CodeField code={code} />
        </Fact>
        <Fact label={label('level')}>{translate(`enums.DivisionLevel.${level}`)}</Fact>
        {ancestors.length > 0 && (
          <Fact label={label('parent')}>
            {ancestors.map((above, index) => (
              <Fragment key={above.code}>
                {index > 0 && ' › '}
                <DivisionLink {...above} />
              </Fragment>
            ))}
          </Fact>
        )}
        <Fact label={label('population')}>
          {population ? (
            <>
              <NumberCell value={population.value} unit="people" />
              <Typography variant="caption" color="text.secondary" component="div">
                {translate('divisions.population', {
                  kind: words('populationKinds', population.kind),
                  precision: words('precisions', population.precision),
                  day: day(population.asOf),
                })}
                <br />
                {translate('divisions.source', { source: population.source })}
              </Typography>
            </>
          ) : (
            translate('divisions.unknownPopulation')
          )}
        </Fact>
        <Fact label={validTo ? label('validTo') : label('validFrom')}>
          <PeriodField from={validFrom} to={validTo} />
        </Fact>
        {successors.length > 0 && (
          <Fact label={label('successors')}>
            {successors.map((successor, index) => (
              <Fragment key={successor.code}>
                {index > 0 && translate('time.comma')}
                <DivisionLink {...successor} />
              </Fragment>
            ))}
          </Fact>
        )}
        {boundarySource && <Fact label={label('boundarySource')}>{boundarySource}</Fact>}
      </Facts>
      <Box>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {translate('divisions.figures')}
        </Typography>
        <Figures figures={figures} />
      </Box>
    </Box>
  );
}

type Figure = keyof DivisionRecord['figures'];
const FIGURES: readonly [Figure, string][] = [
  ['grids', 'grids'],
  ['households', 'households'],
  ['gridPopulation', 'people'],
  ['workers', 'people'],
  ['gridsWithoutLeader', 'grids'],
  ['alertsInForce', 'rows'],
];

function Figures({ figures }: { figures: DivisionRecord['figures'] }) {
  const translate = useTranslate();
  const line = ([figure, unit]: readonly [Figure, string]): ReactNode => (
    <Fragment key={figure}>
      <dt>{translate(`divisions.${figure}`)}</dt>
      <Box component="dd" sx={{ textAlign: 'right' }}>
        <NumberCell value={figures[figure]} unit={unit} />
      </Box>
    </Fragment>
  );
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'max-content max-content',
        columnGap: 4,
        rowGap: 0.75,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0 },
      }}
    >
      {FIGURES.map(line)}
    </Box>
  );
}
