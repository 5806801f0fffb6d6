import { AssessmentSchemesDocument } from '@gridward/schema';
import { Box, Button, Link as MuiLink } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { MomentField, None } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import type { SchemeRecord } from './assessment-schemes.data';
import { BLOCKS, indicatorIn, isWeighed, pointsOf } from './draft';
import { PublishButton } from './PublishButton';
import { RetireButton } from './RetireButton';
import { SchemeState } from './SchemeState';
import { useMeasureWords } from './useMeasures';

export function SchemePanel() {
  const translate = useTranslate();
  const scheme = useRecordContext<SchemeRecord>();
  const mayDesign = usePermission('assessment.design');
  if (!scheme) return null;
  const { id, title, edition, state, post } = scheme;
  return (
    <RecordView
      title={title}
      line={`${translate(`enums.Post.${post}`)} · ${translate('assessments.edition', { edition })}`}
      state={<SchemeState state={state} />}
      actions={
        mayDesign && (
          <>
            <Button variant="outlined" component={Link} to={`/assessment-schemes/${id}/edit`}>
              {translate(state === 'DRAFT' ? 'record.edit' : 'schemes.nextEdition')}
            </Button>
            {state === 'DRAFT' && <PublishButton scheme={scheme} />}
            {state === 'PUBLISHED' && <RetireButton scheme={scheme} />}
          </>
        )
      }
      tabs={[
        { key: 'lines', label: translate('schemes.lines'), content: <Lines scheme={scheme} /> },
        { key: 'facts', label: translate('record.facts'), content: <SchemeFacts scheme={scheme} /> },
        { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={id} /> },
      ]}
    />
  );
}

const Lines = ({ scheme: { indicators } }: { scheme: SchemeRecord }) => {
  const translate = useTranslate();
  const measureWords = useMeasureWords();
  const lines = indicators.map(indicatorIn);
  return BLOCKS.map((block) => {
    const own = lines.filter((line) => line.block === block);
    if (own.length === 0) return null;
    const name = translate(`enums.AssessmentIndicatorBlock.${block}`);
    return (
      <Box key={block} component="section" aria-label={name} sx={{ mb: 1.5 }}>
        <Box sx={{ fontWeight: 600 }}>
          {block === 'OTHER' ? translate('schemes.beside') : translate('schemes.blockPoints', { name, points: pointsOf(own) })}
        </Box>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {own.map((line) => (
            <li key={line.key}>
              {line.name}
              {isWeighed(line.kind) && ` · ${translate('schemes.points', { points: line.weight })}`}
              {line.most !== null && ` · ${translate('schemes.atMost', { points: line.most })}`}
              {line.isLocked && ` · ${translate('schemes.locked')}`}
              <Box sx={{ color: 'text.secondary', typography: 'caption' }}>{[measureWords(line), line.explanation].filter(Boolean).join(' · ')}</Box>
            </li>
          ))}
        </Box>
      </Box>
    );
  });
};

/** More editions than anybody writes. */
const MOST = 50;

const SchemeFacts = ({ scheme }: { scheme: SchemeRecord }) => {
  const translate = useTranslate();
  const { id, lineage, placeName, code, gridKind, frame, reason, publishedAt, updatedAt } = scheme;
  const { data } = useOperation(AssessmentSchemesDocument, { first: MOST, filter: { lineage: { eq: lineage } } });
  const label = (field: string) => translate(`schemes.fields.${field}`);
  return (
    <Facts>
      <Fact label={label('place')}>{placeName ?? code}</Fact>
      {gridKind && <Fact label={label('gridKind')}>{translate(`enums.GridKind.${gridKind}`)}</Fact>}
      {frame && <Fact label={label('frame')}>{frame.title}</Fact>}
      <Fact label={label('reason')}>{reason ?? <None />}</Fact>
      <Fact label={label('publishedAt')}>
        <MomentField moment={publishedAt} />
      </Fact>
      <Fact label={label('updatedAt')}>
        <MomentField moment={updatedAt} />
      </Fact>
      <Fact label={translate('schemes.editions')}>
        {(data?.assessmentSchemes.nodes ?? []).map((each) => (
          <div key={each.id}>
            {each.id === id ? (
              translate('assessments.edition', { edition: each.edition })
            ) : (
              <MuiLink component={Link} to={`/assessment-schemes/${each.id}/show`}>
                {translate('assessments.edition', { edition: each.edition })}
              </MuiLink>
            )}
            {` · ${translate(`enums.AssessmentSchemeState.${each.state}`)}`}
            {each.reason && ` · ${each.reason}`}
          </div>
        ))}
      </Fact>
    </Facts>
  );
};
