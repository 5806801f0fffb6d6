import { SurveyPointsDocument } from '@gridward/schema';
import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNumber } from '../fields/show';
import { Panel } from '../layout/Panel';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { AddPoint } from './AddPoint';
import { Poster } from './Poster';
import { isOver, type Point, type Survey } from './survey';

/** Posters: where they hang, how many answers came there, and the code to print. */
export const Points = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const number = useNumber();
  const mayRun = usePermission('survey.run');
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<readonly Point[] | null>(null);
  const { data } = useOperation(SurveyPointsDocument, { id: survey.id }, { keep: true });
  const points = data?.survey?.points ?? [];
  const over = isOver(survey);
  return (
    <Panel
      title={translate('surveys.points.title')}
      count={points.length}
      action={
        <>
          {points.length > 0 && !over && <Button onClick={() => setShown(points)}>{translate('surveys.points.printAll')}</Button>}
          {mayRun && !over && (
            <Button variant="outlined" onClick={() => setAdding(true)}>
              {translate('surveys.points.add')}
            </Button>
          )}
        </>
      }
    >
      {points.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate(mayRun && !over ? 'surveys.points.none' : 'surveys.points.noneAtAll')}
        </Typography>
      ) : (
        <Table aria-label={translate('surveys.points.title')} sx={{ '& :is(th, td):first-of-type': { pl: 2, minWidth: 120 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('surveys.points.place')}</TableCell>
              <TableCell>{translate('surveys.points.name')}</TableCell>
              <TableCell align="right">{translate('surveys.points.taken')}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {points.map((point) => (
              <TableRow key={point.id}>
                <TableCell>{point.placeName}</TableCell>
                <TableCell component="th" scope="row">
                  {point.name}
                </TableCell>
                <TableCell align="right">
                  {number(point.taken)} / {number(point.quota)}
                </TableCell>
                <TableCell align="right">
                  {!over && (
                    <Button aria-label={translate('surveys.points.showOf', { name: point.name })} onClick={() => setShown([point])}>
                      {translate('surveys.points.show')}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {adding && <AddPoint survey={survey} onClose={() => setAdding(false)} />}
      {shown && <Poster survey={survey} points={shown} onClose={() => setShown(null)} />}
    </Panel>
  );
};
