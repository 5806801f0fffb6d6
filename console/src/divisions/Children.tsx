import { DivisionListDocument } from '@gridward/schema';
import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { CodeField, NumberCell } from '../fields/show';
import { ErrorState } from '../fields/states';
import { Lines } from '../layout/PageSkeleton';
import { useOperation } from '../providers/queries';

/** The next level, as a short table; a street has at most some dozens of communities. */
export function Children({ code }: { code: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useOperation(DivisionListDocument, {
    filter: { parentCode: { eq: code } },
    orderBy: [{ field: 'CODE' }],
    first: 200,
    offset: 0,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Lines count={4} />;
  if (data.divisions.totalCount === 0) return <Typography color="text.secondary">{translate('divisions.noChildren')}</Typography>;
  const label = (field: string) => translate(`resources.divisions.fields.${field}`);
  return (
    <Table aria-label={translate('divisions.children')}>
      <TableHead>
        <TableRow>
          <TableCell>{label('name')}</TableCell>
          <TableCell>{label('code')}</TableCell>
          <TableCell align="right">{label('population')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {data.divisions.nodes.map((child) => (
          <TableRow key={child.code}>
            <TableCell>
              <MuiLink component={Link} to={`/divisions/${child.code}/show`}>
                {child.name}
              </MuiLink>
            </TableCell>
            <TableCell>
              <CodeField code={child.code} />
            </TableCell>
            <TableCell align="right">
              <NumberCell value={child.population?.value} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
