import { DivisionOneDocument } from '@gridward/schema';
import { Breadcrumbs, Link, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';

/** Where in the tree one is; up to one's own territory, not above it. */
export function TreePath() {
  const translate = useTranslate();
  const { territory } = useMe();
  const list = useListContext();
  const { setFilters } = list;
  const { parentCode: filtered, ...others } = list.filterValues as { parentCode?: string };
  const code = filtered ?? territory.code;
  const { data } = useOperation(DivisionOneDocument, { code }, { keep: true, enabled: code !== '' });
  const division = data?.division;
  if (!division || Object.keys(others).length > 0) return null;
  const path = [...division.ancestors, division].filter((step) => step.code.startsWith(territory.code));
  if (path.length < 2) return null;
  return (
    <Breadcrumbs aria-label={translate('divisions.path')} separator="›" className="no-print" sx={{ pb: 1, fontSize: 'body1.fontSize' }}>
      {path.slice(0, -1).map((step) => (
        <Link key={step.code} component="button" onClick={() => setFilters(step.code === territory.code ? {} : { parentCode: step.code }, {})}>
          {step.name}
        </Link>
      ))}
      <Typography color="text.primary" aria-current="location">
        {path.at(-1)?.name}
      </Typography>
    </Breadcrumbs>
  );
}
