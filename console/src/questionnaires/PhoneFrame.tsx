import RestartIcon from '@mui/icons-material/RestartAlt';
import { Box, IconButton, ToggleButton, ToggleButtonGroup, Tooltip, Typography } from '@mui/material';
import { useStore, useTranslate } from 'ra-core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { READY, type Shown } from '../../phone/preview/message';
import { useLagging } from '../fields/useLagging';
import { questionsOut, type Draft } from './draft';

const REST_MS = 150;
const IN_TWO_WEEKS_MS = 14 * 86_400_000;
/** As promised by default; each survey has its own. */
const MIN_CELL = 10;

interface Props {
  readonly draft: Draft;
  /** The question that is being written. */
  readonly openKey: string | null;
}

/** What a resident will see, on the page that residents use, beside what is being written. It can be answered; nothing is sent. */
export const PhoneFrame = ({ draft, openKey }: Props) => {
  const translate = useTranslate();
  const frame = useRef<HTMLIFrameElement>(null);
  const [language, setLanguage] = useStore<Shown['language']>('questionnaires.language', 'zh');
  const [isReady, setReady] = useState(false);
  const [closesAt] = useState(() => new Date(Date.now() + IN_TWO_WEEKS_MS).toISOString());
  const rested = useLagging(draft, REST_MS);
  const tell = useCallback(
    (isAnew: boolean) => {
      const message: Shown = { kind: 'preview', seat: seatOf(rested, closesAt), question: isAnew ? null : openKey, language, isAnew };
      frame.current?.contentWindow?.postMessage(message, window.location.origin);
    },
    [rested, openKey, language, closesAt],
  );
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && data === READY) setReady(true);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    if (isReady) tell(false);
  }, [isReady, tell]);
  return (
    <Box component="aside" aria-label={translate('questionnaires.preview')} sx={{ position: { md: 'sticky' }, top: 16 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {translate('questionnaires.preview')}
        </Typography>
        <Tooltip title={translate('questionnaires.fromStart')}>
          <IconButton aria-label={translate('questionnaires.fromStart')} onClick={() => tell(true)}>
            <RestartIcon />
          </IconButton>
        </Tooltip>
        <ToggleButtonGroup exclusive size="small" value={language} onChange={(_, next: Shown['language'] | null) => next && setLanguage(next)}>
          <ToggleButton value="zh" sx={{ py: 0.25 }}>
            中文
          </ToggleButton>
          <ToggleButton value="en" sx={{ py: 0.25 }}>
            English
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <Box
        component="iframe"
        ref={frame}
        src="/preview.html"
        title={translate('questionnaires.preview')}
        sx={({ palette }) => ({
          display: 'block',
          width: 1,
          maxWidth: 360,
          height: 'min(680px, calc(100vh - 220px))',
          border: 2,
          borderStyle: 'solid',
          borderColor: 'text.secondary',
          borderRadius: 4,
          bgcolor: 'background.paper',
          colorScheme: palette.mode,
        })}
      />
      <Typography variant="caption" color="text.secondary">
        {translate('questionnaires.previewHint')}
      </Typography>
    </Box>
  );
};

const seatOf = ({ title, titleEn, introduction, introductionEn, questions }: Draft, closesAt: string): Shown['seat'] => ({
  state: 'OPEN',
  title: title || '…',
  titleEn: titleEn || null,
  introduction,
  introductionEn: introductionEn || null,
  isOpen: false,
  followUpAtMost: 0,
  minCell: MIN_CELL,
  closesAt,
  challenge: null,
  challengeBits: null,
  questions: questionsOut(questions).map((question) => ({
    ...question,
    text: question.text || '…',
    choices: question.choices.map((choice) => ({ ends: null, ...choice, text: choice.text || '…' })),
    rows: question.rows.map((row) => ({ ...row, text: row.text || '…' })),
  })),
});
