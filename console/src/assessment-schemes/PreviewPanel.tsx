import { PreviewAssessmentSchemeDocument, type PreviewAssessmentSchemeQuery } from '@gridward/schema';
import { Alert, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useNumber } from '../fields/show';
import { useLagging } from '../fields/useLagging';
import { Panel } from '../layout/Panel';
import { useOperation } from '../providers/queries';
import { indicatorsOut, type Draft } from './draft';

const REST_MS = 1_500;
const BANDS = ['EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'] as const;

type Preview = NonNullable<PreviewAssessmentSchemeQuery['previewAssessmentScheme']>;

/** What the last cycle would have come out like by the scheme as it stands. Nobody is named. */
export const PreviewPanel = ({ draft: { post, indicators }, isFit }: { draft: Draft; isFit: boolean }) => {
  const translate = useTranslate();
  const rested = useLagging(indicators, REST_MS);
  const input = useMemo(() => ({ post, indicators: indicatorsOut(rested) }), [post, rested]);
  const { data } = useOperation(PreviewAssessmentSchemeDocument, { input }, { keep: true, enabled: isFit && rested === indicators });
  const preview = data?.previewAssessmentScheme;
  return (
    <Panel title={translate('schemes.preview.title')} padded={!preview}>
      {preview ? (
        <Figures preview={preview} />
      ) : (
        <Typography color="text.secondary">{translate(isFit && data ? 'schemes.preview.none' : 'schemes.preview.whenFit')}</Typography>
      )}
    </Panel>
  );
};

const Figures = ({ preview: { title, people, before, after, unknownPoints } }: { preview: Preview }) => {
  const translate = useTranslate();
  const number = useNumber();
  const mean = (value: number | null) => (value === null ? '–' : number(Math.round(100 * value) / 100));
  const inBand = ({ bands }: Preview['before'], band: string) => bands.find((each) => each.band === band)?.people ?? 0;
  return (
    <>
      <Typography color="text.secondary" sx={{ px: 2, py: 1 }}>
        {translate('schemes.preview.of', { title, people: number(people) })}
      </Typography>
      {unknownPoints > 0 && <Alert severity="warning">{translate('schemes.preview.unknown', { points: number(unknownPoints) })}</Alert>}
      <Table size="small" aria-label={translate('schemes.preview.title')}>
        <TableHead>
          <TableRow>
            <TableCell />
            <TableCell align="right">{translate('schemes.preview.mean')}</TableCell>
            {BANDS.map((band) => (
              <TableCell key={band} align="right">
                {translate(`enums.AssessmentBand.${band}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {(['before', 'after'] as const).map((when) => (
            <TableRow key={when}>
              <TableCell component="th" scope="row">
                {translate(`schemes.preview.${when}`)}
              </TableCell>
              <TableCell align="right">{mean({ before, after }[when].mean)}</TableCell>
              {BANDS.map((band) => (
                <TableCell key={band} align="right">
                  {number(inBand({ before, after }[when], band))}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
};
