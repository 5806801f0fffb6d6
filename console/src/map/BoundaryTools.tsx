import DeleteIcon from '@mui/icons-material/DeleteOutline';
import EditIcon from '@mui/icons-material/Edit';
import PolylineIcon from '@mui/icons-material/Polyline';
import UndoIcon from '@mui/icons-material/Undo';
import UploadIcon from '@mui/icons-material/UploadFile';
import { Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { BoundaryImport } from './BoundaryImport';
import type { DrawingMode } from './drawing';
import type { Area } from './shape';
import type { DrawingControls } from './useDrawing';

interface BoundaryToolsProps {
  readonly mode: DrawingMode;
  readonly drawing: DrawingControls;
  readonly hasArea: boolean;
  /** False for an area with holes: only another file can replace it. */
  readonly editable: boolean;
  readonly onImport: (area: Area) => void;
}

export const BoundaryTools = ({ mode, drawing, hasArea, editable, onImport }: BoundaryToolsProps) => {
  const translate = useTranslate();
  const [importing, setImporting] = useState(false);
  const off = !drawing.ready || !editable;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <ToggleButtonGroup exclusive size="small" value={mode} disabled={off} onChange={(_, next: DrawingMode | null) => next && drawing.setMode(next)}>
        <ToggleButton value="polygon">
          <PolylineIcon fontSize="small" sx={{ mr: 0.5 }} />
          {translate('map.draw')}
        </ToggleButton>
        <ToggleButton value="select" disabled={off || !hasArea}>
          <EditIcon fontSize="small" sx={{ mr: 0.5 }} />
          {translate('map.moveCorners')}
        </ToggleButton>
      </ToggleButtonGroup>
      <Button startIcon={<UndoIcon />} disabled={!drawing.ready || (!drawing.canUndo && mode === 'select')} onClick={drawing.undo}>
        {translate('map.undo')}
      </Button>
      <Button startIcon={<DeleteIcon />} disabled={off || !hasArea} onClick={drawing.removeSelected}>
        {translate('map.remove')}
      </Button>
      <Button startIcon={<UploadIcon />} disabled={!drawing.ready} onClick={() => setImporting(true)}>
        {translate('map.import.open')}
      </Button>
      <Typography variant="caption" color="text.secondary" sx={{ flex: 1 }}>
        {translate(editable ? `map.hint.${mode}` : 'map.hint.holes')}
      </Typography>
      {importing && <BoundaryImport onClose={() => setImporting(false)} onImport={onImport} />}
    </Stack>
  );
};
