import { QuestionnairesDocument, type QuestionnaireRowFragment } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Picker } from '../fields/Picker';
import { useLagging } from '../fields/useLagging';
import { useOperation } from '../providers/queries';

type Row = Pick<QuestionnaireRowFragment, 'id' | 'title' | 'edition' | 'state' | 'questions'>;

interface Props {
  /** An edition; null for the standard questions, where that is possible. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Standard questions may be chosen one by one instead. */
  readonly hasStandard: boolean;
}

const AT_ONCE = 20;
const STANDARD = 'standard';

/** Any edition of any questionnaire, the last changed first. */
export function QuestionnairePicker({ value, onChange, hasStandard }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const { data, isFetching } = useOperation(QuestionnairesDocument, { first: AT_ONCE, filter: search ? { search } : {} }, { keep: true });
  const [chosen, setChosen] = useState<Row | null>(null);
  const standard: Row = { id: STANDARD, title: translate('surveys.standard'), edition: 0, state: 'FIXED', questions: [] };
  const written: readonly Row[] = data?.questionnaires.nodes ?? [];
  const isNone = !hasStandard && !search && !isFetching && written.length === 0;
  return (
    <Picker<Row>
      required
      label={translate('surveys.fields.questionnaire')}
      helperText={isNone && translate('surveys.noQuestionnaire')}
      options={hasStandard && !search ? [standard, ...written] : written}
      value={value === null ? (hasStandard ? standard : null) : chosen}
      onChange={(row) => {
        setChosen(row);
        onChange(row && row.id !== STANDARD ? row.id : null);
      }}
      onText={setText}
      loading={isFetching}
      keyOf={({ id }) => id}
      textOf={({ id, title, edition, questions }) =>
        id === STANDARD ? title : translate('surveys.written', { title, edition, count: questions.length })
      }
      line={({ id, title, edition, state, questions }) => (
        <Box sx={{ display: 'flex', gap: 2, width: 1, alignItems: 'baseline' }}>
          <Box sx={{ flex: 1 }}>{id === STANDARD ? title : translate('surveys.written', { title, edition, count: questions.length })}</Box>
          {state === 'DRAFT' && (
            <Typography variant="caption" color="text.secondary">
              {translate('surveys.willBeFixed')}
            </Typography>
          )}
        </Box>
      )}
    />
  );
}
