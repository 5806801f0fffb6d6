import { describeFault } from './import.words.js';
import type { DivisionFault } from './csv.js';
import type { ImportResult } from './import.js';

/** A reader's screen; `--json` and a dry run have all of it. */
const SHOWN = 20;

interface Named {
  readonly code: string;
  readonly name: string;
}

export interface ReportOptions {
  readonly english: boolean;
  /** Lists everything, however long. */
  readonly full: boolean;
}

/** What an import did or would do, for a person. */
export function describeImport({ plan, tenants }: ImportResult, { english, full }: ReportOptions): string {
  const word = (zh: string, en: string) => (english ? en : zh);
  const one = ({ code, name }: Named) => `${code} ${name}`;
  const pair = ({ from, to }: { from: Named; to: Named }) =>
    from.code === to.code ? `${from.code} ${from.name} → ${to.name}` : `${one(from)} → ${one(to)}`;
  const lists: [string, string[]][] = [
    [word('新增', 'added'), plan.added.map(one)],
    [word('恢复', 'back in force'), plan.reopened.map(pair)],
    [word('更名', 'renamed'), plan.renamed.map(pair)],
    [word('改码', 'recoded'), plan.recoded.map(pair)],
    [word('迁移', 'moved'), plan.moved.map(pair)],
    [word('合并', 'merged'), plan.merged.map(pair)],
    [word('撤销', 'gone'), plan.gone.map(one)],
    [word('新租户', 'new tenants'), [...tenants]],
  ];
  const counts = [...lists.map(([title, rows]) => `${title} ${rows.length}`), `${word('不变', 'unchanged')} ${plan.unchanged.length}`];
  return [counts.join(english ? ', ' : '，'), ...lists.filter(([, rows]) => rows.length > 0).flatMap(([title, rows]) => section(title, rows))].join(
    '\n',
  );

  function section(title: string, rows: string[]): string[] {
    const shown = full ? rows : rows.slice(0, SHOWN);
    const rest = rows.length - shown.length;
    return [title, ...shown.map((row) => `  ${row}`), ...(rest > 0 ? [word(`  …… 另有 ${rest} 个`, `  … and ${rest} more`)] : [])];
  }
}

/** Every fault of a file, for a person. */
export function describeFaults(faults: readonly DivisionFault[], english: boolean): string {
  const head = english ? `${faults.length} faults; nothing was written:` : `${faults.length} 处错误，未写入任何内容：`;
  return [head, ...faults.map((fault) => `  ${describeFault(fault, english)}`)].join('\n');
}

/** The same for a program: codes and names only. */
export function importSummary({ plan, tenants }: ImportResult) {
  const one = ({ code, name }: Named) => ({ code, name });
  const pair = ({ from, to }: { from: Named; to: Named }) => ({ from: one(from), to: one(to) });
  return {
    added: plan.added.map(one),
    reopened: plan.reopened.map(pair),
    renamed: plan.renamed.map(pair),
    recoded: plan.recoded.map(pair),
    moved: plan.moved.map(pair),
    merged: plan.merged.map(pair),
    gone: plan.gone.map(one),
    unchanged: plan.unchanged.length,
    tenants,
  };
}
