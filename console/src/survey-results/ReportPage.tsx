import { SurveyDocument, SurveyFiguresDocument } from '@gridward/schema';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link, useParams } from 'react-router-dom';
import { Part, Remark } from '../alert-report/Part';
import { Sheet } from '../alert-report/Sheet';
import { useMoment } from '../fields/moment';
import { useNumber } from '../fields/show';
import { ErrorState, NotFound } from '../fields/states';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines } from '../layout/PageSkeleton';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { isCounting, isOver, type Survey } from '../surveys/survey';
import { ExportResults } from './export/ExportResults';
import { grouped, inTiers, levelBelow, topsOf, type Figure } from './figure';
import { FigureTable } from './FigureTable';
import { inOrder, itemName, scoredItems } from './items';
import { ModeEffects } from './Quality';
import { useMethod } from './useMethod';

/** What is filed of a survey, on A4: who was asked how, what came out with its intervals, and what is not shown and why. */
export default function ReportPage() {
  const translate = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  usePageTitle(translate('surveys.report.title'));
  const { data, error, isPending } = useOperation(SurveyDocument, { id }, { keep: true });
  if (error) return <ErrorState error={error} />;
  if (isPending) return <Lines />;
  if (!data.survey) return <NotFound />;
  return <Report survey={data.survey} />;
}

const Report = ({ survey }: { survey: Survey }) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const { facts, notes } = useMethod(survey);
  const tops = topsOf(survey.areas, territory.code);
  return (
    <Sheet head={<Head survey={survey} />}>
      <PageFrame
        title={translate('surveys.report.title')}
        actions={
          <>
            <Button className="no-print" component={Link} to={`/surveys/${survey.id}/report`}>
              {translate('surveys.report.back')}
            </Button>
            <ExportResults survey={survey} />
            <Button className="no-print" variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {translate('surveys.report.print')}
            </Button>
          </>
        }
      >
        <div>
          <Typography variant="h2">{survey.title}</Typography>
          <Part title={translate('surveys.facts')}>
            <Terms rows={facts} />
          </Part>
          {isCounting(survey) && <Alert severity="info">{translate('surveys.now.counting')}</Alert>}
          {tops.map((top) => (
            <PlaceReport key={top} survey={survey} top={top} />
          ))}
          {isOver(survey) && (
            <Part title={translate('surveys.modes.title')}>
              <ModeEffects survey={survey} />
            </Part>
          )}
          <Part title={translate('surveys.report.method')}>
            <Terms rows={notes} />
          </Part>
        </div>
      </PageFrame>
    </Sheet>
  );
};

/** On every sheet. */
const Head = ({ survey: { title } }: { survey: Survey }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const { name, login, territory } = useMe();
  return (
    <>
      <span>
        {territory.name} · {title}
      </span>
      <span>
        {moment(new Date().toISOString())} · {translate('alertReport.printedBy', { name, login })}
      </span>
    </>
  );
};

const Terms = ({ rows }: { rows: readonly (readonly [string, string])[] }) => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.5 }}>
    {rows.map(([name, value]) => (
      <Box key={name} sx={{ display: 'contents' }}>
        <Typography component="dt" color="text.secondary">
          {name}
        </Typography>
        <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
          {value}
        </Typography>
      </Box>
    ))}
  </Box>
);

/** One area, or what one sees of it: the whole, and each item over the places in it. */
const PlaceReport = ({ survey: { id, questionnaire, minCell }, top }: { survey: Survey; top: string }) => {
  const translate = useTranslate();
  const { questions } = questionnaire;
  const level = levelBelow(top);
  const own = useOperation(SurveyFiguresDocument, { id, within: top, stream: 'PROBABILITY' }, { keep: true });
  const below = useOperation(
    SurveyFiguresDocument,
    { id, within: top, level, items: scoredItems(questions), stream: 'PROBABILITY' },
    { enabled: level !== null, keep: true },
  );
  const whole = (own.data?.survey?.figures ?? []).filter(({ code }) => code === top).sort(inOrder(questions));
  const parts = below.data?.survey?.figures ?? [];
  return (
    <>
      <Part title={`${translate('surveys.report.results')} · ${whole[0]?.placeName ?? top}`}>
        {whole.length === 0 ? (
          <Typography color="text.secondary">{translate('surveys.results.none')}</Typography>
        ) : (
          <FigureTable
            label={translate('surveys.report.results')}
            rows={whole}
            nameOf={({ item }) => itemName(item, questions)}
            head={translate('surveys.results.item')}
            questions={questions}
          />
        )}
      </Part>
      {parts.length > 0 && (
        <Part title={translate('surveys.report.places')}>
          {grouped([...parts].sort(inOrder(questions)), ({ item }) => item).map(([item, figures]) => (
            <Box key={item} sx={{ mt: 1 }}>
              <Typography variant="h3" component="h3" sx={{ breakAfter: 'avoid' }}>
                {itemName(item, questions)}
              </Typography>
              <FigureTable
                isTiered
                label={itemName(item, questions)}
                rows={inTiers(figures)}
                nameOf={({ placeName }) => placeName}
                head={translate('surveys.results.place')}
                questions={questions}
              />
            </Box>
          ))}
          <Remark>{translate('surveys.places.tiers')}</Remark>
          <Hidden figures={parts} least={minCell} />
        </Part>
      )}
    </>
  );
};

/** How much is not shown, and why; not where they would have stood on the scale. */
const Hidden = ({ figures, least }: { figures: readonly Figure[]; least: number }) => {
  const translate = useTranslate();
  const number = useNumber();
  const hidden = figures.filter(({ n }) => n == null);
  const places = new Set(hidden.map(({ code }) => code)).size;
  const text =
    hidden.length === 0
      ? translate('surveys.report.hiddenNone')
      : translate('surveys.report.hiddenSome', { count: number(hidden.length), places: number(places), least });
  return <Remark>{text}</Remark>;
};
