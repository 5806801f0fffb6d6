import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { addressOf } from './survey';

interface Props {
  readonly tokens: readonly { readonly unitId: string; readonly token: string }[];
  readonly units: readonly { readonly id: string; readonly code: string; readonly cell: string }[];
  readonly onClose: () => void;
}

/** Told this once: afterwards nobody can find out who holds which. */
export const Invitations = ({ tokens, units, onClose }: Props) => {
  const translate = useTranslate();
  const codeOf = (id: string) => units.find((unit) => unit.id === id)?.code ?? '';
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby="invitations">
      <DialogTitle id="invitations">{translate('surveys.invitations.title', { count: tokens.length })}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {translate('surveys.invitations.explain')}
        </Typography>
        <Table size="small" aria-label={translate('surveys.invitations.title', { count: tokens.length })}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('surveys.units.code')}</TableCell>
              <TableCell>{translate('surveys.invitations.token')}</TableCell>
              <TableCell>{translate('surveys.invitations.address')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {tokens.map(({ unitId, token }) => (
              <TableRow key={unitId}>
                <TableCell>{codeOf(unitId)}</TableCell>
                <TableCell>{token}</TableCell>
                <TableCell>{addressOf(token)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => window.print()}>{translate('surveys.invitations.print')}</Button>
        <Button variant="contained" onClick={onClose}>
          {translate('surveys.invitations.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
