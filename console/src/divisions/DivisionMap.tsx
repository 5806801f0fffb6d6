import { AreaShapesDocument, DivisionShapeDocument } from '@gridward/schema';
import PlaceIcon from '@mui/icons-material/MapOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useNumber } from '../fields/show';
import { ErrorState, State } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { mapSystem } from '../map/configuration';
import { isArea, type Shape } from '../map/shape';
import { ShapeMap } from '../map/ShapeMap';
import { useOperation } from '../providers/queries';
import type { DivisionRecord } from './divisions.data';

/** The division's border, and what lies in it coloured by population, as far as borders are known. */
export default function DivisionMap({ division: { code, name, population } }: { division: DivisionRecord }) {
  const translate = useTranslate();
  const format = useNumber();
  const navigate = useNavigate();
  const [emphasis, setEmphasis] = useState<string | null>(null);
  const own = useOperation(DivisionShapeDocument, { code, system: mapSystem() });
  const inside = useOperation(AreaShapesDocument, { parentCode: code, system: mapSystem() });
  const error = own.error ?? inside.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([own.refetch(), inside.refetch()])} />;
  if (!own.data || !inside.data) return <Lines count={4} />;

  const boundary = own.data.division?.boundary;
  const outline = isArea(boundary) ? boundary : null;
  const children = inside.data.divisions.nodes.flatMap<Shape>((child) =>
    isArea(child.boundary) ? [{ id: child.code, name: child.name, area: child.boundary, figure: child.figures.grids }] : [],
  );
  const shapes = children.length > 0 || !outline ? children : [{ id: code, name, area: outline, figure: population?.value ?? null }];
  if (shapes.length === 0)
    return <State icon={<PlaceIcon />} title={translate('divisions.noBoundary')} text={translate('divisions.noBoundaryHint')} />;
  return (
    <Box sx={{ height: 420 }}>
      <ShapeMap
        label={name}
        shapes={shapes}
        outline={outline}
        legendTitle={translate(children.length > 0 ? 'divisions.grids' : 'resources.divisions.fields.population')}
        format={format}
        emphasis={emphasis}
        onEmphasis={setEmphasis}
        onOpen={(child) => void navigate(`/divisions/${child}/show`)}
      />
    </Box>
  );
}
