import { ParametersDocument, type ParametersQuery } from '@gridward/schema';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useRoles } from '../accounts/roles';
import { EmptyState, ErrorState, NoRight } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { Panel } from '../layout/Panel';
import { Lines } from '../layout/PageSkeleton';
import { useMe, usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { CapSources } from './CapSources';
import { ParameterRow } from './ParameterRow';

export type Parameter = ParametersQuery['parameters'][number];

const groupOf = ({ key }: Parameter) => key.split('.')[0] ?? key;

/** Deadlines, quotas and limits of the district: what they are, what they were made to be, who may change them. */
export default function Settings() {
  const translate = useTranslate();
  const mayRead = usePermission('parameter.read');
  usePageTitle(translate('resources.settings.name'));
  const { data, error, refetch } = useOperation(ParametersDocument, {}, { enabled: mayRead });
  if (!mayRead) return <NoRight />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Lines />;
  const groups = [...new Set(data.parameters.map(groupOf))];
  return (
    <Box sx={(theme) => ({ p: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, maxWidth: theme.size.form + theme.size.menu })}>
      <Typography variant="h1">{translate('resources.settings.name')}</Typography>
      <Notice />
      {groups.length === 0 && <EmptyState name={translate('resources.settings.many')} />}
      <CapSources />
      {groups.map((group) => (
        <Group
          key={group}
          name={translate(`settings.groups.${group}`, { _: group })}
          parameters={data.parameters.filter((parameter) => groupOf(parameter) === group)}
        />
      ))}
    </Box>
  );
}

function Notice() {
  const translate = useTranslate();
  const { territory } = useMe();
  const mayChange = usePermission('parameter.manage');
  const roles = useRoles('')
    .filter(({ permissions }) => permissions.includes('parameter.manage'))
    .map(({ role }) => translate(`enums.Role.${role}`))
    .join(translate('time.comma'));
  return (
    <Typography color="text.secondary">
      {translate('settings.of', { territory: territory.name })} {roles && translate(mayChange ? 'settings.who' : 'settings.readOnly', { roles })}
    </Typography>
  );
}

function Group({ name, parameters }: { name: string; parameters: readonly Parameter[] }) {
  const translate = useTranslate();
  const mayChange = usePermission('parameter.manage');
  return (
    <Panel title={name}>
      <Table aria-label={name} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('settings.parameter')}</TableCell>
            <TableCell align="right" sx={{ width: '16%' }}>
              {translate('settings.value')}
            </TableCell>
            <TableCell align="right" sx={{ width: '14%' }}>
              {translate('settings.default')}
            </TableCell>
            <TableCell align="right" sx={{ width: '14%' }}>
              {translate('settings.range')}
            </TableCell>
            {mayChange && <TableCell sx={{ width: '25%' }} />}
          </TableRow>
        </TableHead>
        <TableBody>
          {parameters.map((parameter) => (
            <ParameterRow key={parameter.key} parameter={parameter} mayChange={mayChange} />
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
