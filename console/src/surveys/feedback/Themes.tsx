import { SurveyThemeCountsDocument } from '@gridward/schema';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { useNumber } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { useOperation } from '../../providers/queries';

/** What residents wrote about, counted: the most frequent first, and by time where enough wrote. */
export const Themes = ({ surveyId }: { surveyId: string }) => {
  const translate = useTranslate();
  const number = useNumber();
  const isEnglish = useLocale() === 'en';
  const { data } = useOperation(SurveyThemeCountsDocument, { id: surveyId }, { keep: true });
  const { texts = 0, themes = [] } = data?.survey?.themes ?? {};
  const times = themes[0]?.trend ?? [];
  return (
    <Panel padded title={translate('surveys.themes.title')} count={themes.length}>
      <Typography color="text.secondary">
        {translate(texts === 0 ? 'surveys.themes.none' : 'surveys.themes.explain', { count: number(texts) })}
      </Typography>
      {themes.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={translate('surveys.themes.title')} size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('surveys.themes.theme')}</TableCell>
                <TableCell align="right">{translate('surveys.themes.count')}</TableCell>
                <TableCell align="right">{translate('surveys.themes.confirmed')}</TableCell>
                {times.map(({ since, of }) => (
                  <TableCell key={since} align="right">
                    {translate('surveys.themes.since', { since, of: number(of) })}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {themes.map(({ theme, name, nameEn, count, confirmed, trend }) => (
                <TableRow key={theme}>
                  <TableCell>{(isEnglish && nameEn) || name}</TableCell>
                  <TableCell align="right">{number(count)}</TableCell>
                  <TableCell align="right">{number(confirmed)}</TableCell>
                  {trend.map((time) => (
                    <TableCell key={time.since} align="right">
                      {number(time.count)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Panel>
  );
};
