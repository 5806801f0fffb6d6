import { SurveyThemesDocument, type SurveyThemesQuery } from '@gridward/schema';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { StateMark } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useOperation } from '../../providers/queries';
import { EditTheme } from './EditTheme';

export type Theme = SurveyThemesQuery['surveyThemes'][number];

/** What texts are held against. Retired themes stay, because texts of the past have them. */
export const ThemeList = () => {
  const translate = useTranslate();
  const mayDesign = usePermission('survey.design');
  const [editing, setEditing] = useState<Theme | 'new' | null>(null);
  const { data } = useOperation(SurveyThemesDocument, {}, { keep: true });
  const themes = data?.surveyThemes ?? [];
  const inUse = themes.filter(({ isRetired }) => !isRetired);
  const retired = themes.filter(({ isRetired }) => isRetired);
  return (
    <Panel
      padded
      title={translate('surveys.themes.list')}
      count={inUse.length}
      action={
        mayDesign && (
          <Button variant="outlined" onClick={() => setEditing('new')}>
            {translate('surveys.themes.add')}
          </Button>
        )
      }
    >
      {data && (
        <Typography color="text.secondary">{translate(themes.length === 0 ? 'surveys.themes.noneYet' : 'surveys.themes.listExplain')}</Typography>
      )}
      {themes.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={translate('surveys.themes.list')}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('surveys.themes.theme')}</TableCell>
                <TableCell>{translate('surveys.themes.keywords')}</TableCell>
                <TableCell>{translate('surveys.fields.state')}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {[...inUse, ...retired].map((theme) => (
                <Row key={theme.id} theme={theme} onEdit={mayDesign ? () => setEditing(theme) : undefined} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {editing && <EditTheme theme={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
};

const Row = ({ theme: { name, nameEn, description, keywords, isRetired }, onEdit }: { theme: Theme; onEdit: (() => void) | undefined }) => {
  const translate = useTranslate();
  const isEnglish = useLocale() === 'en';
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: '8em' }}>
        {(isEnglish && nameEn) || name}
        <Typography variant="caption" component="div" color="text.secondary">
          {description}
        </Typography>
      </TableCell>
      <TableCell sx={{ minWidth: '14em', overflowWrap: 'anywhere' }}>{keywords.join('、')}</TableCell>
      <TableCell>
        <StateMark tone={isRetired ? 'off' : 'on'}>{translate(`surveys.themes.states.${isRetired ? 'RETIRED' : 'IN_USE'}`)}</StateMark>
      </TableCell>
      <TableCell align="right">
        {onEdit && (
          <Button size="small" onClick={onEdit} aria-label={translate('surveys.themes.editOf', { name })}>
            {translate('record.edit')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};
