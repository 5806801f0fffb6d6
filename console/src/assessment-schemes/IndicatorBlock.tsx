import AddIcon from '@mui/icons-material/Add';
import type { AssessmentIndicatorBlock } from '@gridward/schema';
import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { Panel } from '../layout/Panel';
import { pointsOf, type Indicator } from './draft';
import { IndicatorRow, type RowProps } from './IndicatorRow';

interface Props extends Omit<RowProps, 'indicator' | 'faults' | 'isOpen'> {
  readonly block: AssessmentIndicatorBlock;
  readonly indicators: readonly Indicator[];
  readonly faults: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly openKey: string | null;
  readonly onAdd: () => void;
}

/** The lines of one side of the work. */
export const IndicatorBlock = ({ block, indicators, faults, openKey, onAdd, ...row }: Props) => {
  const translate = useTranslate();
  const number = useNumber();
  const title = translate(`enums.AssessmentIndicatorBlock.${block}`);
  return (
    <Panel
      title={
        block === 'OTHER' ? translate('schemes.beside') : translate('schemes.blockPoints', { name: title, points: number(pointsOf(indicators)) })
      }
      action={
        <Button size="small" startIcon={<AddIcon />} onClick={onAdd} aria-label={translate('schemes.addTo', { name: title })}>
          {translate('schemes.add')}
        </Button>
      }
    >
      {indicators.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
          {translate('schemes.emptyBlock')}
        </Typography>
      ) : (
        <Table size="small" aria-label={title} sx={{ tableLayout: 'fixed', minWidth: 640 }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '26%' }}>{translate('schemes.fields.name')}</TableCell>
              <TableCell sx={{ width: 96 }}>{translate('schemes.fields.kind')}</TableCell>
              <TableCell>{translate('schemes.fields.measured')}</TableCell>
              <TableCell align="right" sx={{ width: 112 }}>
                {translate('schemes.fields.weight')}
              </TableCell>
              <TableCell sx={{ width: 64 }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {indicators.map((indicator) => (
              <IndicatorRow
                key={indicator.key}
                {...row}
                indicator={indicator}
                faults={faults.get(indicator.key) ?? {}}
                isOpen={indicator.key === openKey}
              />
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
};
