import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMoment } from '../fields/moment';
import { useMe } from '../providers/me';
import type { Draft } from './draft';
import { isRehearsal } from './levels';

/** As a resident will read it: band with the level in words, what, where, what to do, until when, by whom. */
export const PhonePreview = ({ draft }: { draft: Draft }) => {
  const translate = useTranslate();
  const [language, setLanguage] = useState<'zh' | 'en'>('zh');
  return (
    <Box component="aside" aria-label={translate('alerts.preview.title')} sx={{ position: 'sticky', top: 16 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {translate('alerts.preview.title')}
        </Typography>
        <ToggleButtonGroup exclusive size="small" value={language} onChange={(_, next: 'zh' | 'en' | null) => next && setLanguage(next)}>
          <ToggleButton value="zh">中文</ToggleButton>
          <ToggleButton value="en">English</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <Phone draft={draft} language={language} />
    </Box>
  );
};

const Phone = ({ draft, language }: { draft: Draft; language: 'zh' | 'en' }) => {
  const translate = useTranslate();
  const { territory } = useMe();
  const { moment } = useMoment();
  const english = language === 'en';
  const text = {
    headline: (english && draft.headlineEn) || draft.headline,
    description: (english && draft.descriptionEn) || draft.description,
    instruction: (english && draft.instructionEn) || draft.instruction,
  };
  return (
    <Box lang={english ? 'en' : 'zh-CN'} sx={{ border: 2, borderColor: 'text.secondary', borderRadius: 4, overflow: 'hidden', maxWidth: 360, bgcolor: 'background.paper' }}>
      <Band draft={draft} english={english} />
      <Box sx={{ p: 2, display: 'grid', gap: 1.5, overflowWrap: 'anywhere' }}>
        <Typography variant="h1" component="p">
          {text.headline || translate('alerts.preview.headline')}
        </Typography>
        <Typography>{draft.areas.map(({ name }) => name).join('、') || translate('alerts.preview.areas')}</Typography>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{text.description || translate('alerts.preview.description')}</Typography>
        <Typography sx={{ whiteSpace: 'pre-line', fontWeight: 600 }}>{text.instruction || translate('alerts.preview.instruction')}</Typography>
        <Typography color="text.secondary">
          {draft.expiresAt ? translate('alerts.until', { time: moment(draft.expiresAt) }) : translate('alerts.preview.expires')}
          <br />
          {translate('alerts.preview.issuer', { name: territory.name })}
          {draft.contact && ` · ${draft.contact}`}
        </Typography>
      </Box>
    </Box>
  );
};

/** The residents' words, not the console's: they stay in the language of the message. */
const BAND = {
  zh: { RED: '红色预警', ORANGE: '橙色预警', YELLOW: '黄色预警', BLUE: '蓝色预警', EXERCISE: '演练，请勿惊慌', TEST: '测试，无需行动' },
  en: { RED: 'Red warning', ORANGE: 'Orange warning', YELLOW: 'Yellow warning', BLUE: 'Blue warning', EXERCISE: 'Exercise: do not be alarmed', TEST: 'Test: nothing to do' },
} as const;

const Band = ({ draft: { level, status }, english }: { draft: Draft; english: boolean }) => {
  const words = english ? BAND.en : BAND.zh;
  const rehearsal = isRehearsal(status);
  return (
    <Box
      sx={({ alert: { [level]: colour } }) => ({
        px: 2,
        py: 1.5,
        typography: 'h2',
        ...(rehearsal ? { color: colour.ink, bgcolor: colour.soft, border: 4, borderColor: colour.fill, borderStyle: 'dashed' } : { color: colour.onFill, bgcolor: colour.fill }),
      })}
    >
      {rehearsal && <Box>{words[status === 'TEST' ? 'TEST' : 'EXERCISE']}</Box>}
      {words[level]}
    </Box>
  );
};
