import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { steps } from '../../phone/alerts/steps';
import { WORDS } from '../../phone/words';
import { useMoment } from '../fields/moment';
import { useMe } from '../providers/me';
import type { Draft } from './draft';
import { isRehearsal } from './levels';
import { namesOf } from './target';

type Language = keyof typeof WORDS;

/** As a resident will read it, in the phone page's own words and order, with the instruction cut into steps as the phone cuts it. */
export const PhonePreview = ({ draft }: { draft: Draft }) => {
  const translate = useTranslate();
  const [language, setLanguage] = useState<Language>('zh');
  return (
    <Box component="aside" aria-label={translate('alerts.preview')} sx={{ position: 'sticky', top: 16 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {translate('alerts.preview')}
        </Typography>
        <ToggleButtonGroup exclusive size="small" value={language} onChange={(_, next: Language | null) => next && setLanguage(next)}>
          <ToggleButton value="zh">中文</ToggleButton>
          <ToggleButton value="en">English</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <Phone draft={draft} language={language} />
    </Box>
  );
};

const Phone = ({ draft, language }: { draft: Draft; language: Language }) => {
  const { territory } = useMe();
  const { moment } = useMoment();
  const words = WORDS[language];
  const english = language === 'en';
  const instruction = (english && draft.instructionEn) || draft.instruction;
  return (
    <Box
      lang={words.lang}
      sx={{ border: 2, borderColor: 'text.secondary', borderRadius: 4, overflow: 'hidden', maxWidth: 360, bgcolor: 'background.paper' }}
    >
      <Band draft={draft} language={language} />
      <Box sx={{ p: 2, display: 'grid', gap: 1.5, overflowWrap: 'anywhere' }}>
        <Typography variant="h1" component="p">
          {(english && draft.headlineEn) || draft.headline || '…'}
        </Typography>
        <Part title={words.where}>{namesOf(draft.target).join('、')}</Part>
        <Part title={words.doThis}>
          {instruction && (
            <Box component="ol" sx={{ m: 0, pl: 3, fontWeight: 600 }}>
              {steps(instruction).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </Box>
          )}
        </Part>
        <Part title={words.until}>{draft.expiresAt && moment(draft.expiresAt)}</Part>
        <Part title={words.what}>
          <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
            {(english && draft.descriptionEn) || draft.description}
          </Box>
        </Part>
        <Part title={words.issuedBy}>{[territory.name, draft.contact].filter(Boolean).join(' · ')}</Part>
      </Box>
    </Box>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <Typography variant="caption" color="text.secondary" component="div">
      {title}
    </Typography>
    {children || '…'}
  </div>
);

const Band = ({ draft: { level, status }, language }: { draft: Draft; language: Language }) => {
  const words = WORDS[language];
  const drill = status === 'TEST' ? 'TEST' : 'EXERCISE';
  const rehearsal = isRehearsal(status);
  return (
    <Box
      sx={({ alert: { [level]: colour } }) => ({
        px: 2,
        py: 1.5,
        ...(rehearsal
          ? { color: colour.ink, bgcolor: colour.soft, border: 4, borderColor: colour.fill, borderStyle: 'dashed' }
          : { color: colour.onFill, bgcolor: colour.fill }),
      })}
    >
      <Box sx={{ typography: 'h2' }}>{rehearsal ? words.labelled(words.drills[drill], words.levels[level]) : words.levels[level]}</Box>
      {rehearsal ? words.drillNotes[drill] : words.ranks[level]}
    </Box>
  );
};
