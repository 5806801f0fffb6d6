import { Alert, Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { CodeField, EnumField, MomentField } from '../fields/show';
import { BoundaryThumb } from '../grids/BoundaryThumb';
import { Fact, Facts } from '../layout/list/RecordView';
import { isArea, type Area } from '../map/shape';
import type { AlertRecord } from './alerts.data';
import { isRehearsal } from './levels';

/** What people read first, then what CAP says about it. */
export const AlertFacts = ({ alert }: { alert: AlertRecord }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {isRehearsal(alert.status) && <Alert severity="info">{translate(`alerts.rehearsal.${alert.status}`)}</Alert>}
      {alert.overrideReason && <Alert severity="warning">{translate('alerts.overridden', { reason: alert.overrideReason })}</Alert>}
      <Message alert={alert} />
      <Areas alert={alert} />
      {isArea(alert.polygon) && <Drawn area={alert.polygon} />}
      <CapFacts alert={alert} />
    </Box>
  );
};

const Message = ({ alert }: { alert: AlertRecord }) => {
  const translate = useTranslate();
  const hasEnglish = Boolean(alert.headlineEn || alert.descriptionEn || alert.instructionEn);
  const preferred = useLocale() === 'en' && hasEnglish ? 'en' : 'zh';
  const [language, setLanguage] = useState<'zh' | 'en'>(preferred);
  const text =
    language === 'en'
      ? { headline: alert.headlineEn, description: alert.descriptionEn, instruction: alert.instructionEn }
      : { headline: alert.headline, description: alert.description, instruction: alert.instruction };
  return (
    <Box component="section" lang={language === 'en' ? 'en' : 'zh-CN'} aria-label={translate('alerts.message')} sx={{ display: 'grid', gap: 1 }}>
      <ToggleButtonGroup exclusive size="small" value={language} onChange={(_, next: 'zh' | 'en' | null) => next && setLanguage(next)}>
        <ToggleButton value="zh">中文</ToggleButton>
        <ToggleButton value="en" disabled={!hasEnglish}>
          English
        </ToggleButton>
      </ToggleButtonGroup>
      <Typography variant="h3" component="p">
        {text.headline}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{text.description}</Typography>
      <Typography sx={{ whiteSpace: 'pre-line', fontWeight: 600 }}>{text.instruction}</Typography>
    </Box>
  );
};

const Areas = ({ alert: { areas, areaNames } }: { alert: AlertRecord }) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('alerts.fields.areas')}>
      <Typography variant="h3" gutterBottom>
        {translate('alerts.fields.areas')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {areas.map((code, i) => (
          <Box component="li" key={code} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <span>{areaNames[i] ?? code}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              <CodeField code={code} />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

/** The shape that somebody drew: the areas above are what lies under it. */
const Drawn = ({ area }: { area: Area }) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('alerts.draw.title')}>
      <Typography variant="h3" gutterBottom>
        {translate('alerts.draw.title')}
      </Typography>
      <BoundaryThumb area={area} />
    </Box>
  );
};

const CapFacts = ({ alert }: { alert: AlertRecord }) => {
  const translate = useTranslate();
  const label = (field: string) => translate(`alerts.fields.${field}`);
  const enums = [
    ['status', 'AlertStatus'],
    ['msgType', 'AlertMessageType'],
    ['scope', 'AlertScope'],
    ['category', 'AlertCategory'],
    ['urgency', 'AlertUrgency'],
    ['severity', 'AlertSeverity'],
    ['certainty', 'AlertCertainty'],
  ] as const;
  return (
    <Box component="section" aria-label="CAP">
      <Facts>
        <Fact label={label('event')}>{alert.event}</Fact>
        <Fact label={label('sentAt')}>
          <MomentField moment={alert.sentAt} />
        </Fact>
        <Fact label={label('effectiveAt')}>
          <MomentField moment={alert.effectiveAt} />
        </Fact>
        <Fact label={label('expiresAt')}>
          <MomentField moment={alert.expiresAt} />
        </Fact>
        <Fact label={label('senderName')}>{alert.senderName}</Fact>
        {alert.origin && (
          <Fact label={label('origin')}>{[alert.origin.source, alert.origin.sender, alert.origin.identifier].filter(Boolean).join(' · ')}</Fact>
        )}
        {alert.publishedByName && <Fact label={label('publishedBy')}>{alert.publishedByName}</Fact>}
        {alert.approvedByName && <Fact label={label('approvedBy')}>{alert.approvedByName}</Fact>}
        <Fact label={label('contact')}>{alert.contact}</Fact>
        {enums.map(([field, name]) => (
          <Fact key={field} label={label(field)}>
            <EnumField name={name} value={alert[field]} />
          </Fact>
        ))}
        <Fact label={label('identifier')}>{alert.identifier}</Fact>
        <Fact label={label('seq')}>{alert.seq}</Fact>
      </Facts>
    </Box>
  );
};
