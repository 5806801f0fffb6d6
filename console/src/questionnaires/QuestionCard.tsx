import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, ButtonBase, IconButton, Paper, Tooltip } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Draft, Question } from './draft';
import { Marks } from './Marks';
import { QuestionFields } from './QuestionFields';
import type { Faults, useCheck } from './useCheck';

interface Props {
  readonly question: Question;
  readonly place: number;
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly faults: Faults;
  readonly wording: ReturnType<ReturnType<typeof useCheck>['wordings']['get']>;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<Question>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One question: a line that says what it is, and what is wrong with it; its fields when it is open. Alt with an arrow moves it. */
export const QuestionCard = (props: Props) => {
  const { question, place, draft, isOpen, faults, wording, onToggle, onMove, onCopy, onRemove } = props;
  const translate = useTranslate();
  const number = place + 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const isWrong = Object.keys(faults).length > 0;
  return (
    <Paper
      variant="outlined"
      onKeyDown={onKeyDown}
      role="group"
      aria-label={translate('questionnaires.numbered', { number })}
      sx={{ borderLeft: 3, borderLeftColor: isWrong ? 'error.main' : isOpen ? 'primary.main' : 'divider' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', pr: 0.5 }}>
        <ButtonBase
          aria-expanded={isOpen}
          onClick={onToggle}
          sx={({ size }) => ({
            flex: 1,
            minWidth: 0,
            minHeight: size.row,
            px: 1.5,
            gap: 1,
            justifyContent: 'start',
            textAlign: 'left',
            typography: 'body1',
          })}
        >
          <Box component="span" sx={{ color: 'text.secondary', minWidth: '1.5em' }}>
            {number}
          </Box>
          <Box
            component="span"
            sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: isOpen ? 600 : 400 }}
          >
            {question.text || translate('questionnaires.unwritten')}
          </Box>
          <Marks question={question} wording={wording} />
        </ButtonBase>
        <Action label={translate('questionnaires.up', { number })} disabled={place === 0} onClick={() => onMove(-1)}>
          <UpIcon />
        </Action>
        <Action label={translate('questionnaires.down', { number })} disabled={place === draft.questions.length - 1} onClick={() => onMove(1)}>
          <DownIcon />
        </Action>
        <Action label={translate('questionnaires.duplicate', { number })} onClick={onCopy}>
          <CopyIcon />
        </Action>
        <Action label={translate('questionnaires.remove', { number })} onClick={onRemove}>
          <DeleteIcon />
        </Action>
      </Box>
      {isWrong && !isOpen && (
        <Box sx={{ px: 1.5, pb: 1, color: 'error.main' }}>
          {[...new Set(Object.values(faults))].map((message) => (
            <div key={message}>{message}</div>
          ))}
        </Box>
      )}
      {isOpen && <QuestionFields {...props} />}
    </Paper>
  );
};

const Action = ({ label, disabled = false, onClick, children }: { label: string; disabled?: boolean; onClick: () => void; children: ReactNode }) => (
  <Tooltip title={label}>
    <span>
      <IconButton aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </IconButton>
    </span>
  </Tooltip>
);
