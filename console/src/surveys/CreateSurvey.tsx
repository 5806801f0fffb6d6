import {
  CreateSurveyDocument,
  QuestionLibraryDocument,
  SaveQuestionnaireDocument,
  SurveySizeDocument,
  type QuestionLibraryQuery,
} from '@gridward/schema';
import { Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useMe, usePermission } from '../providers/me';
import { useChange, useOperation } from '../providers/queries';
import { AreasChoice } from './AreasChoice';
import { QuestionnairePicker } from './QuestionnairePicker';

interface Props {
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

const WEEKS_MS = 14 * 86_400_000;
const dayIn = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 10);

/** What is asked, of how many, until when; where is the territory in the address. */
export function CreateSurvey({ onClose, onDone }: Props) {
  const translate = useTranslate();
  const { territory } = useMe();
  const mayDesign = usePermission('survey.design');
  const [draft, setDraft] = useState({
    title: '',
    /** None: made from the standard questions, which make a trend with other surveys. */
    questionnaire: null as string | null,
    size: 400,
    strataBy: 'GRID' as 'GRID' | 'COMPOUND',
    closes: dayIn(WEEKS_MS),
    /** None: the whole territory. */
    areas: [] as readonly string[],
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { data: library } = useOperation(QuestionLibraryDocument, {});
  const { data: size } = useOperation(SurveySizeDocument, { margin: 5, designEffect: 1.5 });
  const save = useChange(SaveQuestionnaireDocument);
  const create = useChange(CreateSurveyDocument);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const chosen = (library?.questionLibrary ?? []).filter(({ key }) => !left.has(key));
  const make = (questionnaireId: string) =>
    create.mutate(
      {
        input: {
          title: draft.title,
          areas: draft.areas.length > 0 ? [...draft.areas] : [territory.code],
          questionnaireId,
          closesAt: new Date(`${draft.closes}T23:59:59+08:00`).toISOString(),
          design: { size: draft.size, strataBy: draft.strataBy, leastPerStratum: 0 },
        },
      },
      { onSuccess: ({ createSurvey: { survey } }) => onDone(survey.id) },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.questionnaire !== null) return make(draft.questionnaire);
    const input = { title: draft.title, introduction: translate('surveys.introduction'), questions: chosen.map(inputOf) };
    save.mutate({ input }, { onSuccess: ({ saveQuestionnaire: { questionnaire } }) => make(questionnaire.id) });
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby="create-survey"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="create-survey">{translate('resources.surveys.create')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={save.error ?? create.error} />
        <TextField
          required
          autoFocus
          label={translate('surveys.fields.title')}
          value={draft.title}
          sx={{ mt: 1 }}
          onChange={({ target }) => set({ title: target.value })}
        />
        <AreasChoice value={draft.areas} onChange={(areas) => set({ areas })} />
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
          <TextField
            required
            type="number"
            label={translate('surveys.fields.size')}
            helperText={size && translate('surveys.sizeHint', { size: size.surveySize })}
            value={draft.size}
            slotProps={{ htmlInput: { min: 1, max: 100_000 } }}
            onChange={({ target }) => set({ size: Number(target.value) })}
          />
          <TextField
            select
            label={translate('surveys.fields.strataBy')}
            value={draft.strataBy}
            onChange={({ target }) => set({ strataBy: target.value as 'GRID' })}
            sx={{ minWidth: 200 }}
          >
            {(['GRID', 'COMPOUND'] as const).map((kind) => (
              <MenuItem key={kind} value={kind}>
                {translate(`enums.SurveyStrataBy.${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            required
            type="date"
            label={translate('surveys.fields.closesAt')}
            value={draft.closes}
            onChange={({ target }) => set({ closes: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
        <QuestionnairePicker hasStandard={mayDesign} value={draft.questionnaire} onChange={(questionnaire) => set({ questionnaire })} />
        {draft.questionnaire === null && mayDesign && (
          <Box role="group" aria-label={translate('surveys.standard')} sx={{ display: 'grid' }}>
            {(library?.questionLibrary ?? []).map(({ key, text, kind }) => (
              <FormControlLabel
                key={key}
                sx={{ ml: 0 }}
                control={
                  <Checkbox
                    checked={!left.has(key)}
                    onChange={(_, checked) => setLeft((before) => new Set(checked ? [...before].filter((each) => each !== key) : [...before, key]))}
                  />
                }
                label={`${text}（${translate(`enums.QuestionKind.${kind}`)}）`}
              />
            ))}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button
          type="submit"
          variant="contained"
          loading={save.isPending || create.isPending}
          disabled={draft.questionnaire === null && (!mayDesign || chosen.length === 0)}
        >
          {translate('surveys.make')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type Standard = QuestionLibraryQuery['questionLibrary'][number];

const inputOf = ({ key, kind, dimension, text, textEn, required, choices }: Standard) => ({
  key,
  kind,
  dimension,
  text,
  textEn,
  required,
  choices: choices.map((choice) => ({ key: choice.key, text: choice.text, textEn: choice.textEn })),
});
