import { AssessmentSubjectsDocument, type AssessmentSubjectsQuery } from '@gridward/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Picker } from '../../fields/Picker';
import { useLagging } from '../../fields/useLagging';
import { useOperation } from '../../providers/queries';

export type Subject = AssessmentSubjectsQuery['assessmentSubjects']['nodes'][number];

interface Props {
  readonly cycleId: string;
  readonly value: Subject | null;
  readonly onChange: (subject: Subject | null) => void;
}

const AT_ONCE = 20;

/** Somebody who is assessed in the cycle, by name or staff number. */
export function SubjectPicker({ cycleId, value, onChange }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const { data, isFetching } = useOperation(AssessmentSubjectsDocument, { cycleId, first: AT_ONCE, ...(search && { search }) }, { keep: true });
  return (
    <Picker<Subject>
      required
      label={translate('assessments.entries.who')}
      placeholder={translate('assessments.results.search')}
      options={data?.assessmentSubjects.nodes ?? []}
      value={value}
      onChange={onChange}
      onText={setText}
      loading={isFetching}
      keyOf={({ id }) => id}
      textOf={({ name, staffNo }) => `${name} ${staffNo}`}
      line={({ name, staffNo, post, placeName, code }) => (
        <Box>
          {name}
          <Typography variant="caption" component="div" color="text.secondary">
            {[staffNo, translate(`enums.Post.${post}`), placeName ?? code].join(' · ')}
          </Typography>
        </Box>
      )}
    />
  );
}
