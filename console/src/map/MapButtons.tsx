import AddIcon from '@mui/icons-material/Add';
import CenterFocusStrongIcon from '@mui/icons-material/CenterFocusStrong';
import RemoveIcon from '@mui/icons-material/Remove';
import { ButtonGroup, IconButton, Paper, Tooltip } from '@mui/material';
import { useTranslate } from 'ra-core';

interface MapButtonsProps {
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
}

/** Ours and not the engines': the same place, words and look on both. */
export const MapButtons = ({ onZoom, onFit }: MapButtonsProps) => {
  const translate = useTranslate();
  const buttons = [
    { label: translate('map.zoomIn'), icon: <AddIcon fontSize="small" />, act: () => onZoom(1) },
    { label: translate('map.zoomOut'), icon: <RemoveIcon fontSize="small" />, act: () => onZoom(-1) },
    { label: translate('map.fit'), icon: <CenterFocusStrongIcon fontSize="small" />, act: onFit },
  ];
  return (
    <Paper variant="outlined" sx={{ position: 'absolute', top: 8, right: 8, zIndex: 1000, displayPrint: 'none' }}>
      <ButtonGroup orientation="vertical">
        {buttons.map(({ label, icon, act }) => (
          <Tooltip key={label} title={label} placement="left">
            <IconButton size="small" aria-label={label} onClick={act}>
              {icon}
            </IconButton>
          </Tooltip>
        ))}
      </ButtonGroup>
    </Paper>
  );
};
