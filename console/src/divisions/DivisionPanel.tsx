import { Button } from '@mui/material';
import { useListContext, useRecordContext, useTranslate } from 'ra-core';
import { lazy } from 'react';
import { Link } from 'react-router-dom';
import { CodeField, StateMark } from '../fields/show';
import { RecordView } from '../layout/list/RecordView';
import { useMe } from '../providers/me';
import { chooseTerritory } from '../providers/territory';
import { Children } from './Children';
import { DivisionFacts } from './DivisionFacts';
import type { DivisionRecord } from './divisions.data';

const DivisionMap = lazy(() => import('./DivisionMap'));

export function DivisionPanel() {
  const translate = useTranslate();
  const division = useRecordContext<DivisionRecord>();
  const { territory } = useMe();
  const { setFilters } = useListContext();
  if (!division) return null;
  const { code, name, kind, level, childCount, validTo } = division;
  return (
    <RecordView
      title={name}
      line={
        <>
          {translate(`enums.DivisionKind.${kind}`)} · <CodeField code={code} />
        </>
      }
      state={validTo ? <StateMark tone="off">{translate('divisions.ended')}</StateMark> : undefined}
      actions={
        <>
          {childCount > 0 && (
            <Button variant="outlined" onClick={() => setFilters({ parentCode: code }, {})}>
              {translate('divisions.open')}
            </Button>
          )}
          {code !== territory.code && !validTo && (
            <Button variant="outlined" component={Link} to="/" onClick={() => chooseTerritory(code)}>
              {translate('divisions.act')}
            </Button>
          )}
        </>
      }
      tabs={[
        { key: 'facts', label: translate('divisions.facts'), content: <DivisionFacts division={division} /> },
        ...(level === 'COMMUNITY' ? [] : [{ key: 'children', label: translate('divisions.children'), content: <Children code={code} /> }]),
        { key: 'map', label: translate('divisions.map'), content: <DivisionMap division={division} /> },
      ]}
    />
  );
}
