import { raisedAlert } from './alerts.js';
import { idOf } from './ids.js';
import type { Person } from './posts.js';
import { accountId } from './rows.js';
import type { TenantPlan } from './sizes.js';
import type { Row, TablePart } from './table.js';

const MINUTE = 60_000;
const TIME_TO_ANSWER = 5 * MINUTE;
/** Every so many places it was the deputy who answered; every so many nobody did. */
const [BY_DEPUTY, BY_NOBODY] = [4, 7];

interface Told {
  readonly code: string;
  readonly ladder: readonly string[];
}

/** Who answered to the orange warning of the demonstration, and where nobody did: at the places that have somebody to call. */
export function* calloutTables(
  district: { code: string; name: string },
  { streets }: TenantPlan,
  people: () => Iterable<Person>,
  now: Date,
): Generator<TablePart> {
  const places = streets.flatMap((street) => [street.code, ...street.communities.map((community) => community.code)]);
  const told = places.map((code): Told => ({ code, ladder: ladderOf(code, people) })).filter(({ ladder }) => ladder.length > 0);
  const raised = raisedAlert(district, now);
  const stories = told.map((place, i) => storyOf(district.code, place, i, raised));
  yield { table: 'callout', columns: CALLOUT, district: district.code, rows: stories.map(({ callout }) => callout) };
  yield { table: 'callout_step', columns: STEP, district: district.code, rows: stories.flatMap(({ steps }) => steps) };
}

const CALLOUT = [
  'district_code',
  'id',
  'alert_id',
  'incident_id',
  'code',
  'headline',
  'status',
  'level',
  'round',
  'called',
  'started_at',
  'answered_at',
  'answered_by',
] as const;
const STEP = ['district_code', 'id', 'callout_id', 'code', 'at', 'kind', 'rung', 'account_id', 'channels'] as const;
const LEADS = ['STREET_MANAGER', 'COMMUNITY_DIRECTOR', 'STREET_CLERK', 'COMMUNITY_DEPUTY'];

/** Accounts of who answers for a place: head first, then who stands in. */
function ladderOf(place: string, people: () => Iterable<Person>): string[] {
  const held = [...people()].flatMap((person) =>
    person.roles.filter(({ role, territory }) => territory === place && LEADS.includes(role)).map(({ role }) => ({ role, id: accountId(person) })),
  );
  return held
    .sort((a, b) => LEADS.indexOf(a.role) - LEADS.indexOf(b.role))
    .slice(0, 2)
    .map(({ id }) => id);
}

function storyOf(
  district: string,
  { code, ladder }: Told,
  i: number,
  { alert, incident, headline, sentAt }: ReturnType<typeof raisedAlert>,
): { callout: Row; steps: Row[] } {
  const id = idOf('callout', code);
  const began = sentAt.getTime();
  const unanswered = i % BY_NOBODY === BY_NOBODY - 1;
  const turns = unanswered || (i % BY_DEPUTY === BY_DEPUTY - 1 && ladder.length > 1) ? ladder : ladder.slice(0, 1);
  const answeredAt = began + (turns.length - 1) * TIME_TO_ANSWER + (40 + 23 * (i % 9)) * 1_000;
  const steps: Row[] = [];
  const step = (kind: string, at: number, account: string | null, rung: string | null = null) =>
    steps.push([
      district,
      idOf('step', code, steps.length),
      id,
      code,
      new Date(at),
      kind,
      rung,
      account,
      kind === 'CALLED' ? ['SOCKET', 'SMS'] : null,
    ]);
  turns.forEach((account, turn) => {
    if (turn > 0) step('NO_ANSWER', began + turn * TIME_TO_ANSWER, ladder[turn - 1] ?? null);
    step('CALLED', began + turn * TIME_TO_ANSWER, account, turn === 0 ? 'RESPONSIBLE' : 'DEPUTY');
  });
  const last = turns.at(-1) ?? null;
  if (unanswered) step('NO_ANSWER', began + turns.length * TIME_TO_ANSWER, last);
  else step('ANSWERED', answeredAt, last);
  const answer = unanswered ? [null, null] : [new Date(answeredAt), last];
  const status = unanswered ? 'UNANSWERED' : 'ANSWERED';
  return {
    callout: [district, id, alert, incident, code, headline, status, 'ORANGE', 1, turns, new Date(began), ...answer],
    steps,
  };
}
