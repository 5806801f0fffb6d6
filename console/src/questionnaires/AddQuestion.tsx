import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { emptyQuestion } from './changes';
import { KINDS, type Draft, type Question } from './draft';
import { LibraryDialog } from './LibraryDialog';

interface Props {
  readonly draft: Draft;
  readonly onAdd: (questions: readonly Question[]) => void;
}

/** From the library, where figures can be compared with other surveys, or one's own. */
export const AddQuestion = ({ draft, onAdd }: Props) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setChoosing(true)}>
        {translate('questionnaires.fromLibrary')}
      </Button>
      <Button variant="outlined" startIcon={<AddIcon />} aria-haspopup="menu" onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        {translate('questionnaires.own')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} disableRestoreFocus onClose={() => setAnchor(null)}>
        {KINDS.map((kind) => (
          <MenuItem
            key={kind}
            onClick={() => {
              setAnchor(null);
              onAdd([emptyQuestion(draft, kind)]);
            }}
          >
            {translate(`enums.QuestionKind.${kind}`)}
            <Box component="span" sx={{ color: 'text.secondary', pl: 2, ml: 'auto' }}>
              {translate(`questionnaires.kindHints.${kind}`)}
            </Box>
          </MenuItem>
        ))}
      </Menu>
      {isChoosing && (
        <LibraryDialog
          draft={draft}
          onClose={() => setChoosing(false)}
          onAdd={(questions) => {
            setChoosing(false);
            onAdd(questions);
          }}
        />
      )}
    </Box>
  );
};
