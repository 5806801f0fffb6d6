import { QuestionnairesDocument } from '@gridward/schema';
import { Box, Button, Link as MuiLink } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../audit/RecordHistory';
import { MomentField, None } from '../fields/show';
import { Fact, Facts, RecordView } from '../layout/list/RecordView';
import { usePermission } from '../providers/me';
import { useOperation } from '../providers/queries';
import { FixButton } from './FixButton';
import { QuestionnaireState } from './QuestionnaireState';
import type { QuestionnaireRecord } from './questionnaires.data';

export function QuestionnairePanel() {
  const translate = useTranslate();
  const questionnaire = useRecordContext<QuestionnaireRecord>();
  const mayDesign = usePermission('survey.design');
  if (!questionnaire) return null;
  const { id, title, edition, state } = questionnaire;
  return (
    <RecordView
      title={title}
      line={translate('questionnaires.edition', { edition })}
      state={<QuestionnaireState state={state} />}
      actions={
        mayDesign && (
          <>
            <Button variant="outlined" component={Link} to={`/questionnaires/${id}/edit`}>
              {translate(state === 'DRAFT' ? 'record.edit' : 'questionnaires.nextEdition')}
            </Button>
            {state === 'DRAFT' && <FixButton questionnaire={questionnaire} />}
            <Button variant="outlined" component={Link} to={`/questionnaires/create?from=${id}`}>
              {translate('questionnaires.copy')}
            </Button>
          </>
        )
      }
      tabs={[
        { key: 'questions', label: translate('questionnaires.questions'), content: <Questions questionnaire={questionnaire} /> },
        { key: 'facts', label: translate('record.facts'), content: <QuestionnaireFacts questionnaire={questionnaire} /> },
        { key: 'history', label: translate('record.history'), content: <RecordHistory recordId={id} /> },
      ]}
    />
  );
}

const Questions = ({ questionnaire: { questions } }: { questionnaire: QuestionnaireRecord }) => {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1 }}>
      {questions.map(({ key, text, kind, dimension, showIf, choices, rows }) => (
        <li key={key}>
          {text}
          <Box sx={{ color: 'text.secondary', typography: 'caption' }}>
            {[
              translate(`enums.QuestionKind.${kind}`),
              dimension,
              [...choices, ...rows].map((each) => each.text).join(' / '),
              showIf.length > 0 && translate('questionnaires.conditional'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Box>
        </li>
      ))}
    </Box>
  );
};

/** More editions than anybody writes. */
const MOST = 50;

const QuestionnaireFacts = ({
  questionnaire: { id, lineage, titleEn, introduction, questions, updatedAt },
}: {
  questionnaire: QuestionnaireRecord;
}) => {
  const translate = useTranslate();
  const { data } = useOperation(QuestionnairesDocument, { first: MOST, filter: { lineage: { eq: lineage } } });
  const label = (field: string) => translate(`resources.questionnaires.fields.${field}`);
  return (
    <Facts>
      <Fact label={label('titleEn')}>{titleEn ?? <None />}</Fact>
      <Fact label={label('introduction')}>{introduction || <None />}</Fact>
      <Fact label={label('questions')}>{questions.length}</Fact>
      <Fact label={label('updatedAt')}>
        <MomentField moment={updatedAt} />
      </Fact>
      <Fact label={translate('questionnaires.editions')}>
        {(data?.questionnaires.nodes ?? []).map((each) => (
          <div key={each.id}>
            {each.id === id ? (
              translate('questionnaires.edition', { edition: each.edition })
            ) : (
              <MuiLink component={Link} to={`/questionnaires/${each.id}/show`}>
                {translate('questionnaires.edition', { edition: each.edition })}
              </MuiLink>
            )}
            {` · ${translate(`enums.QuestionnaireState.${each.state}`)} · `}
            <MomentField moment={each.updatedAt} />
          </div>
        ))}
      </Fact>
    </Facts>
  );
};
