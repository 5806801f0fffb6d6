import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { LEVELS } from '../alerts/levels';
import { useHazards, type Hazard, type Template } from '../alerts/templates';
import { ErrorState, NoRight } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { usePermission } from '../providers/me';
import { TemplateForm } from './TemplateForm';

/** Standard wording by hazard and level: what came with the software, and where the district says it its own way. */
export default function TemplateList() {
  const translate = useTranslate();
  const mayRead = usePermission('alert.publish');
  const mayWrite = usePermission('alert.template');
  usePageTitle(translate('resources.templates.name'));
  const { hazards, error, isPending } = useHazards(mayRead);
  const [open, setOpen] = useState<Template | null>(null);
  const [adding, setAdding] = useState(false);
  if (!mayRead) return <NoRight />;
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  return (
    <PageFrame title={translate('resources.templates.name')}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1, maxWidth: (theme) => theme.size.form + theme.size.menu }}>
        <Typography color="text.secondary" sx={{ flex: 1 }}>
          {translate(mayWrite ? 'templates.explain' : 'templates.readOnly')}
        </Typography>
        {mayWrite && (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            {translate('templates.add')}
          </Button>
        )}
      </Box>
      <Hazards hazards={hazards} onOpen={setOpen} />
      {(open ?? adding) && (
        <TemplateForm
          template={open}
          mayWrite={mayWrite}
          onClose={() => {
            setOpen(null);
            setAdding(false);
          }}
        />
      )}
    </PageFrame>
  );
}

const Hazards = ({ hazards, onOpen }: { hazards: readonly Hazard[]; onOpen: (template: Template) => void }) => {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  return (
    <Box sx={({ size }) => ({ maxWidth: size.form + size.menu, border: 1, borderColor: 'divider', bgcolor: 'background.paper', overflowX: 'auto' })}>
      <Table aria-label={translate('resources.templates.name')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('alerts.fields.event')}</TableCell>
            {LEVELS.map((level) => (
              <TableCell key={level}>{translate(`enums.AlertLevel.${level}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {hazards.map(({ key, event, eventEn, templates }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {english ? eventEn : event}
              </TableCell>
              {LEVELS.map((level) => (
                <TableCell key={level}>
                  <Cell template={templates.find((each) => each.level === level)} onOpen={onOpen} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

const Cell = ({ template, onOpen }: { template: Template | undefined; onOpen: (template: Template) => void }) => {
  const translate = useTranslate();
  if (!template) return <>—</>;
  return (
    <Link
      component="button"
      type="button"
      aria-label={`${template.event} ${translate(`enums.AlertLevel.${template.level}`)}`}
      sx={{ fontWeight: template.builtIn ? 400 : 600 }}
      onClick={() => onOpen(template)}
    >
      {translate(template.builtIn ? 'templates.builtIn' : 'templates.own')}
    </Link>
  );
};
