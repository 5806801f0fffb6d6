import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, IconButton, Link, TableCell, TableRow, TextField, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { isWeighed, type Indicator } from './draft';
import { IndicatorFields } from './IndicatorFields';
import { useMeasureWords } from './useMeasures';

export interface RowProps {
  readonly indicator: Indicator;
  readonly faults: Readonly<Record<string, string>>;
  readonly isOpen: boolean;
  /** A street fills in a frame: what the district has locked it takes as it is. */
  readonly isFilling: boolean;
  /** Of a district: it may lock what streets shall not change. */
  readonly mayLock: boolean;
  readonly onOpen: (key: string | null) => void;
  readonly onChange: (key: string, change: Partial<Indicator>) => void;
  readonly onRemove: (key: string) => void;
}

/** One line: its weight is typed in the row, everything else below it when it is opened. */
export const IndicatorRow = (props: RowProps) => {
  const { indicator, faults, isOpen, isFilling, onOpen, onChange, onRemove } = props;
  const translate = useTranslate();
  const measureWords = useMeasureWords();
  const { key, name, kind, weight, isLocked, most } = indicator;
  const isFixed = isFilling && isLocked;
  const label = name || translate('schemes.unnamed');
  const wrong = Object.values(faults);
  return (
    <>
      <TableRow sx={isOpen ? { '& > *': { borderBottom: 0 } } : {}}>
        <TableCell component="th" scope="row" sx={{ minWidth: 140 }}>
          <Link component="button" type="button" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : key)} sx={{ textAlign: 'start' }}>
            {label}
          </Link>
          {isLocked && (
            <Tooltip title={translate(isFixed ? 'schemes.lockedHere' : 'schemes.lockedBelow')}>
              <LockIcon
                aria-label={translate('schemes.locked')}
                sx={{ fontSize: 14, ml: 0.5, verticalAlign: 'text-bottom', color: 'text.secondary' }}
              />
            </Tooltip>
          )}
          {!isOpen &&
            wrong.map((message) => (
              <Typography key={message} variant="caption" component="div" color="error">
                {message}
              </Typography>
            ))}
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{translate(`enums.AssessmentIndicatorKind.${kind}`)}</TableCell>
        <TableCell>{measureWords(indicator)}</TableCell>
        <TableCell align="right">
          {isWeighed(kind) ? (
            <TextField
              type="number"
              size="small"
              disabled={isFixed}
              error={Boolean(faults['weight'])}
              value={String(weight)}
              onChange={({ target }) => onChange(key, { weight: Number(target.value) })}
              slotProps={{
                htmlInput: {
                  min: 0,
                  max: 100,
                  step: 0.5,
                  'aria-label': translate('schemes.weightOf', { name: label }),
                  style: { textAlign: 'right' },
                },
              }}
              sx={{ width: 88 }}
            />
          ) : most !== null ? (
            `${kind === 'BONUS' ? '+' : '−'}${most}`
          ) : (
            ''
          )}
        </TableCell>
        <TableCell align="right">
          {!isFixed && (
            <IconButton size="small" aria-label={translate('schemes.removeLine', { name: label })} onClick={() => onRemove(key)}>
              <DeleteIcon fontSize="small" />
            </IconButton>
          )}
        </TableCell>
      </TableRow>
      {isOpen && (
        <TableRow>
          <TableCell colSpan={5} sx={{ bgcolor: 'background.default' }}>
            <Box component="fieldset" disabled={isFixed} sx={{ border: 0, m: 0, p: 0, py: 1, minWidth: 0 }}>
              {isFixed && (
                <Typography color="text.secondary" sx={{ mb: 1 }}>
                  {translate('schemes.lockedHere')}
                </Typography>
              )}
              <IndicatorFields {...props} isFixed={isFixed} />
            </Box>
          </TableCell>
        </TableRow>
      )}
    </>
  );
};
