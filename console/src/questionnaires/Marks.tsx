import { Box, Chip, Tooltip } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Question } from './draft';
import type { useCheck } from './useCheck';

interface Props {
  readonly question: Question;
  readonly wording: ReturnType<ReturnType<typeof useCheck>['wordings']['get']>;
}

/** Of what kind it is, whether everybody is asked it, and whether its trend goes on. */
export const Marks = ({ question: { kind, required, showIf, dimension }, wording }: Props) => {
  const translate = useTranslate();
  const said = [
    translate(`enums.QuestionKind.${kind}`),
    dimension,
    !required && translate('questionnaires.optional'),
    showIf.length > 0 && translate('questionnaires.conditional'),
  ].filter(Boolean);
  const mark = markOf(wording);
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1, flexShrink: 0, color: 'text.secondary', typography: 'caption' }}>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {said.join(' · ')}
      </Box>
      {mark && (
        <Tooltip title={translate(`questionnaires.wordingHints.${mark}`)}>
          <Chip
            label={translate(`questionnaires.wordings.${mark}`)}
            sx={mark === 'CHANGED' ? { borderColor: 'warning.main', color: 'warning.main' } : {}}
          />
        </Tooltip>
      )}
    </Box>
  );
};

/** What breaks a trend is said before what keeps it. */
function markOf(wording: Props['wording']) {
  if (wording?.change === 'CHANGED' || wording?.change === 'NEW') return wording.change;
  if (wording?.isStandard) return 'STANDARD';
  return wording?.change ?? null;
}
