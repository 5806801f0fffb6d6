import { SurveyChannelReviewsDocument, SurveyQualityDocument } from '@gridward/schema';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { useOperation } from '../providers/queries';
import type { Survey } from '../surveys/survey';
import { channelName } from './figure';
import { itemName } from './items';
import { PlaceName } from './PlaceName';

interface OfSurvey {
  readonly survey: Survey;
}

/** Whether the same people would have answered otherwise by another way: it is told, and nothing is corrected for it. */
export const ModeEffects = ({ survey: { id, questionnaire } }: OfSurvey) => {
  const translate = useTranslate();
  const number = useNumber();
  const { data } = useOperation(SurveyQualityDocument, { id }, { keep: true });
  const effects = data?.survey?.modeEffects ?? [];
  if (effects.length === 0) return <Typography color="text.secondary">{translate('surveys.modes.none')}</Typography>;
  const one = (value: number) => number(Math.round(value * 10) / 10);
  return (
    <>
      <Typography color="text.secondary">{translate('surveys.modes.explain')}</Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={translate('surveys.modes.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('surveys.results.item')}</TableCell>
              <TableCell>{translate('surveys.modes.pair')}</TableCell>
              <TableCell align="right">{translate('surveys.modes.difference')}</TableCell>
              <TableCell align="right">{translate('surveys.results.interval')}</TableCell>
              <TableCell>{translate('surveys.modes.meaning')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {effects.map(({ item, first, second, difference, low, high }) => (
              <TableRow key={`${item} ${first} ${second}`}>
                <TableCell component="th" scope="row">
                  {itemName(item, questionnaire.questions)}
                </TableCell>
                <TableCell>
                  {translate('surveys.modes.against', { first: channelName(first, translate), second: channelName(second, translate) })}
                </TableCell>
                <TableCell align="right">{difference > 0 ? `+${one(difference)}` : one(difference)}</TableCell>
                <TableCell align="right">{translate('surveys.results.between', { low: one(low), high: one(high) })}</TableCell>
                <TableCell>
                  {translate(`surveys.modes.${low > 0 ? 'higher' : high < 0 ? 'lower' : 'same'}`, { channel: channelName(first, translate) })}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
};

/** Places to look at by a person who runs the survey: hints, and no proof of anything. */
export const ChannelReviews = ({ survey: { id, questionnaire } }: OfSurvey) => {
  const translate = useTranslate();
  const number = useNumber();
  const { data } = useOperation(SurveyChannelReviewsDocument, { id }, { keep: true });
  const reviews = data?.survey?.channelReviews ?? [];
  if (reviews.length === 0) return <Typography color="text.secondary">{translate('surveys.reviews.none')}</Typography>;
  return (
    <>
      <Typography color="text.secondary">{translate('surveys.reviews.explain')}</Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={translate('surveys.reviews.title')}>
          <TableHead>
            <TableRow>
              {['surveys.results.place', 'surveys.results.item', 'surveys.modes.pair'].map((key) => (
                <TableCell key={key}>{translate(key)}</TableCell>
              ))}
              <TableCell align="right">{translate('surveys.reviews.z')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {reviews.map(({ code, item, first, second, z }) => (
              <TableRow key={`${code} ${item} ${first} ${second}`}>
                <TableCell component="th" scope="row">
                  <PlaceName code={code} />
                </TableCell>
                <TableCell>{itemName(item, questionnaire.questions)}</TableCell>
                <TableCell>
                  {translate(`surveys.reviews.${z > 0 ? 'more' : 'fewer'}`, {
                    first: channelName(first, translate),
                    second: channelName(second, translate),
                  })}
                </TableCell>
                <TableCell align="right">{number(Math.round(Math.abs(z) * 10) / 10)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
};
