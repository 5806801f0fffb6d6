import type { AssessmentIndicatorBlock } from '@gridward/schema';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { AskBeforeLeaving } from '../layout/form/AskBeforeLeaving';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { Lines as PageLines } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { BLOCKS, emptyIndicator, type Draft, type Indicator } from './draft';
import { IndicatorBlock } from './IndicatorBlock';
import { PreviewPanel } from './PreviewPanel';
import { PublishButton } from './PublishButton';
import { RemoveButton } from './RemoveButton';
import { SumBar } from './SumBar';
import { useSchemeCheck } from './useSchemeCheck';
import { useSchemeEditor, type Opened, type SchemeEditor } from './useSchemeEditor';

interface Props {
  readonly opened: Opened;
  readonly initial: Draft;
}

/** What people are assessed by, side by side of the work; the bar of 100 points stays on top. */
export function Editor({ opened, initial }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const editor = useSchemeEditor(opened, initial);
  const { row, draft, isChanged, isNext, isSaving, save, error } = editor;
  const checked = useSchemeCheck(draft.indicators, row.frameId);
  const title =
    row.id === null
      ? translate('resources.assessment-schemes.create')
      : translate('schemes.called', { title: draft.title, edition: row.edition + (isNext ? 1 : 0) });
  usePageTitle(title);
  const known = row.id !== null && !isNext ? { id: row.id, version: row.version ?? 0, title: draft.title } : null;
  const isBlocked = isChanged || isSaving;
  // Its own page is on its way: what was typed here meanwhile would be lost.
  if (editor.isLeaving) return <PageLines />;
  return (
    <>
      <PageFrame
        title={title}
        note={translate(`enums.Post.${draft.post}`)}
        actions={
          <>
            <Button component={Link} to={row.id === null ? '/assessment-schemes' : `/assessment-schemes/${row.id}/show`}>
              {translate(isChanged ? 'form.cancel' : 'questionnaires.back')}
            </Button>
            {known && <RemoveButton scheme={known} disabled={isBlocked} onDone={() => void navigate('/assessment-schemes')} />}
            {known && (
              <PublishButton
                scheme={known}
                disabled={isBlocked || !checked.isFit}
                onDone={() => void navigate(`/assessment-schemes/${known.id}/show`)}
              />
            )}
            <Button variant="contained" loading={isSaving} disabled={!isChanged && row.id !== null} onClick={() => void save()}>
              {translate(isNext ? 'schemes.saveNext' : 'schemes.save')}
            </Button>
          </>
        }
      >
        <FormError error={error} />
        {isNext && <Alert severity="info">{translate('schemes.willBeNext', { edition: row.edition })}</Alert>}
        {row.frameId && <Alert severity="info">{translate('schemes.fillsFrame')}</Alert>}
        <HeadFields editor={editor} />
        <SumBar indicators={draft.indicators} />
        {checked.whole.length > 0 && (
          <Alert severity="warning">
            {checked.whole.map((message) => (
              <div key={message}>{message}</div>
            ))}
          </Alert>
        )}
        <Lines editor={editor} faults={checked.faults} />
        <PreviewPanel draft={draft} isFit={checked.isFit} />
      </PageFrame>
      <AskBeforeLeaving when={isChanged} />
    </>
  );
}

const HeadFields = ({ editor: { draft, change, isNext } }: { editor: SchemeEditor }) => {
  const translate = useTranslate();
  const set = (part: Partial<Draft>) => change((before) => ({ ...before, ...part }));
  const field = (name: 'title' | 'titleEn' | 'reason', longest: number, required: boolean) => (
    <TextField
      size="small"
      required={required}
      label={translate(`schemes.fields.${name}`)}
      value={draft[name]}
      slotProps={{ htmlInput: { maxLength: longest } }}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  );
  return (
    <Panel padded title={translate('schemes.head')}>
      <Box sx={{ display: 'grid', gap: 1.5, pt: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {field('title', 40, true)}
        {field('titleEn', 80, false)}
        {isNext && <Box sx={{ display: 'grid', gridColumn: '1 / -1' }}>{field('reason', 200, true)}</Box>}
      </Box>
    </Panel>
  );
};

interface LinesProps {
  readonly editor: SchemeEditor;
  readonly faults: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const Lines = ({ editor: { draft, row, change }, faults }: LinesProps) => {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const setLines = (next: (before: readonly Indicator[]) => readonly Indicator[]) =>
    change((before) => ({ ...before, indicators: next(before.indicators) }));
  const add = (block: AssessmentIndicatorBlock) => {
    const kind = block === 'OTHER' ? 'BONUS' : block === 'ATTITUDE' || block === 'MULTI_RATER' ? 'RATING' : 'KPI';
    const line = emptyIndicator(
      kind,
      block,
      draft.indicators.map(({ key }) => key),
    );
    setLines((before) => [...before, line]);
    setOpenKey(line.key);
  };
  return BLOCKS.map((block) => (
    <IndicatorBlock
      key={block}
      block={block}
      indicators={draft.indicators.filter((each) => each.block === block)}
      faults={faults}
      openKey={openKey}
      isFilling={row.frameId !== null}
      mayLock={row.code.length === 6}
      onOpen={setOpenKey}
      onAdd={() => add(block)}
      onChange={(key, part) => setLines((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)))}
      onRemove={(key) => setLines((before) => before.filter((each) => each.key !== key))}
    />
  ));
};
