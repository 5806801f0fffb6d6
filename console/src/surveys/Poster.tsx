import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, GlobalStyles, Typography, type Theme } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslate } from 'ra-core';
import { addressOf, type Point, type Survey } from './survey';

interface Props {
  readonly survey: Survey;
  readonly points: readonly Point[];
  readonly onClose: () => void;
}

/** Of the sheet, so that it is read from across a hall. */
const CODE_SIZE = 320;

/** The sheets alone, one on each page. */
const printed = ({ palette: { common } }: Theme) => ({
  '@media print': {
    // Also from a dark console.
    '.MuiDialog-paper, .MuiDialog-paper *': { color: `${common.black} !important`, background: `${common.white} !important` },
    '#root': { display: 'none' },
    '.MuiDialog-root': { position: 'static !important' },
    '.MuiDialog-root .MuiBackdrop-root': { display: 'none' },
    '.MuiDialog-container': { display: 'block !important', height: 'auto !important' },
    '.MuiDialog-paper': { maxHeight: 'none !important', maxWidth: 'none !important', margin: '0 !important', border: '0 !important' },
    '.MuiDialogContent-root': { overflow: 'visible !important' },
  },
});

/** To hang up: what it is about, the code, the address for whoever cannot scan, and that it is anonymous. */
export const Poster = ({ survey: { title, minCell }, points, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="poster">
      <GlobalStyles styles={printed} />
      <DialogTitle id="poster" className="no-print">
        {translate('surveys.points.title')}
      </DialogTitle>
      <DialogContent>
        {points.map(({ id, name, placeName, token }) => (
          <Box
            key={id}
            component="section"
            aria-label={name}
            sx={{
              textAlign: 'center',
              display: 'grid',
              gap: 1.5,
              justifyItems: 'center',
              py: 2,
              breakAfter: 'page',
              '&:last-child': { breakAfter: 'auto' },
            }}
          >
            <Typography variant="h1" component="h2" sx={{ '@media print': { fontSize: '28pt' } }}>
              {title}
            </Typography>
            <Typography variant="h2" component="p" sx={{ '@media print': { fontSize: '18pt' } }}>
              {translate('surveys.points.scan')}
            </Typography>
            {/* Black on white in either theme: cameras ask for it. */}
            <Box sx={{ bgcolor: 'common.white', p: 2, lineHeight: 0 }}>
              <QRCodeSVG value={addressOf(token)} size={CODE_SIZE} level="M" title={addressOf(token)} />
            </Box>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{addressOf(token)}</Typography>
            <Typography sx={{ '@media print': { fontSize: '14pt' } }}>{translate('surveys.points.promise', { count: minCell })}</Typography>
            <Typography color="text.secondary">
              {placeName} · {name}
            </Typography>
          </Box>
        ))}
      </DialogContent>
      <DialogActions className="no-print">
        <Button onClick={onClose}>{translate('surveys.points.close')}</Button>
        <Button variant="contained" onClick={() => window.print()}>
          {translate('surveys.invitations.print')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
