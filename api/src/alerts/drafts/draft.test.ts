import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { alertInput, createAccount, inHours } from '../../../../test/kit/builders.js';
import { JOBS, sessionContext } from '../../request/tenancy.js';
import { needsApproval } from './draft.policy.js';
import { expireDrafts } from './expire-drafts.js';

let app: TestApp;
let street: string;
let second: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  street = (await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }')).me.territory.code;
  const account = await createAccount(app.database, { posts: [{ role: 'DISTRICT_ADMIN', territory: '210102' }], name: '第二人' });
  second = account.login;
  const { signIn } = await app.data<{ signIn: { accessToken: string } }>(
    '',
    'mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }',
    { input: { login: second, password: 'Correct-Horse-7', kind: 'PHONE' } },
  );
  tokens.set(second, signIn.accessToken);
}, 60_000);
afterAll(() => app.stop());

const tokens = new Map<string, string>();
const as = (who: string) => ({ headers: tokens.has(who) ? { authorization: `Bearer ${tokens.get(who)}` } : {} });
const send = <T>(who: string, document: string, variables: object = {}) => app.send<T>(tokens.has(who) ? '' : who, document, variables, as(who));

interface Alert {
  id: string;
  seq: number;
  level: string;
  headline: string;
  msgType: string;
  publishedByName: string | null;
  approvedByName: string | null;
  overrideReason: string | null;
}
interface Draft {
  id: string;
  state: string;
  isOwn: boolean;
  mayDecide: boolean;
  reason: string | null;
  areas: string[];
  authorName: string | null;
  decidedByName: string | null;
  content: { headline: string; expiresAt: string };
  alert: { id: string } | null;
}
const ALERT = '{ id seq level headline msgType publishedByName approvedByName overrideReason }';
const DRAFT = '{ id state isOwn mayDecide reason areas authorName decidedByName content { headline expiresAt } alert { id } }';
const PUBLISH = `mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts ${ALERT} pending ${DRAFT} } }`;
const UPDATE = `mutation($input: UpdateAlertInput!) { updateAlert(input: $input) { alert ${ALERT} pending ${DRAFT} } }`;
const CANCEL = `mutation($input: CancelAlertInput!) { cancelAlert(input: $input) { alert ${ALERT} } }`;
const APPROVE = `mutation($id: ID!) { approveAlert(input: { id: $id }) { alert ${ALERT} draft ${DRAFT} } }`;
const REJECT = `mutation($id: ID!, $reason: String!) { rejectAlert(input: { id: $id, reason: $reason }) { draft ${DRAFT} } }`;
const WITHDRAW = `mutation($id: ID!) { withdrawAlert(input: { id: $id }) { draft ${DRAFT} } }`;
const PENDING = `{ alertDrafts(filter: { pending: true }, first: 200) { nodes ${DRAFT} } }`;

async function publish(who: string, areas: readonly string[], more: object = {}) {
  const { data, errors } = await send<{ publishAlert: { alerts: Alert[]; pending: Draft[] } }>(who, PUBLISH, {
    input: { ...alertInput(areas), level: 'RED', ...more },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.publishAlert;
}
async function submit(who = 'district', areas: readonly string[] = ['210102'], more: object = {}): Promise<Draft> {
  const { alerts, pending } = await publish(who, areas, more);
  expect(alerts).toEqual([]);
  const [draft] = pending;
  if (!draft) throw new Error('Nothing waits.');
  return draft;
}
const approve = (who: string, id: string) => send<{ approveAlert: { alert: Alert; draft: Draft } }>(who, APPROVE, { id });
const codeOf = async (answer: ReturnType<typeof send>) => (await answer).errors?.[0]?.extensions.code ?? 'fine';
const waiting = async (who: string) =>
  (await send<{ alertDrafts: { nodes: Draft[] } }>(who, PENDING)).data?.alertDrafts.nodes.map(({ id }) => id) ?? [];
const lastNumber = async () =>
  (await app.database.sql<{ last: number }>(`select last from alert_counter where district_code = '210102'`))[0]?.last ?? 0;
const setLevels = (value: number) =>
  app.data('district', 'mutation($value: JSON!) { setParameter(input: { key: "alerts.approvalLevels", value: $value }) { parameter { value } } }', {
    value,
  });

test('a second person is asked for real alerts of the levels set, never for exercises, for the end or for what does not raise the level', () => {
  const alert = { status: 'ACTUAL', msgType: 'ALERT', level: 'ORANGE' } as const;
  expect([0, 1, 2, 3, 4].map((levels) => needsApproval(alert, levels))).toEqual([false, false, true, true, true]);
  expect(needsApproval({ ...alert, status: 'EXERCISE' }, 4)).toBe(false);
  expect(needsApproval({ ...alert, status: 'TEST', level: 'RED' }, 4)).toBe(false);
  expect(needsApproval({ ...alert, msgType: 'CANCEL', level: 'RED' }, 4)).toBe(false);
  const update = { ...alert, msgType: 'UPDATE' } as const;
  expect(needsApproval(update, 2, { status: 'ACTUAL', level: 'YELLOW' })).toBe(true);
  expect(needsApproval(update, 2, { status: 'ACTUAL', level: 'ORANGE' })).toBe(false);
  expect(needsApproval(update, 2, { status: 'ACTUAL', level: 'RED' })).toBe(false);
});

describe('an alert of a grave level', () => {
  test('tells nobody before somebody else has approved it, and then everybody', async () => {
    const phone = await app.listen('', ['210102']);
    await phone.caughtUp();
    const before = await lastNumber();
    const draft = await submit('district', ['210102'], { headline: '待批的一条' });
    expect(draft).toMatchObject({ state: 'PENDING', isOwn: true, mayDecide: false, content: { headline: '待批的一条' } });
    expect(await lastNumber()).toBe(before);
    const { data } = await approve(second, draft.id);
    expect(data?.approveAlert).toMatchObject({
      alert: { seq: before + 1, level: 'RED', headline: '待批的一条', approvedByName: '第二人', overrideReason: null },
      draft: { state: 'APPROVED', decidedByName: '第二人', alert: { id: data?.approveAlert.alert.id } },
    });
    expect(data?.approveAlert.alert.publishedByName).toBe(draft.authorName);
    const READ = `query($id: ID!) { alertDraft(id: $id) { alert { id } } }`;
    expect((await send(second, READ, { id: draft.id })).data).toEqual({ alertDraft: { alert: { id: data?.approveAlert.alert.id } } });
    await phone.hears(data?.approveAlert.alert.id ?? '');
    await phone.leave();
  });

  test('is not approved by who wrote it', async () => {
    const draft = await submit();
    expect(await codeOf(approve('district', draft.id))).toBe('FORBIDDEN');
    expect(await codeOf(send('district', REJECT, { id: draft.id, reason: '不行' }))).toBe('FORBIDDEN');
    expect(await codeOf(approve(second, draft.id))).toBe('fine');
  });

  test('of two who approve at once is published once', async () => {
    const draft = await submit('street1', [street]);
    const before = await lastNumber();
    const codes = await Promise.all(['district', second, 'city'].map((who) => codeOf(approve(who, draft.id))));
    expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'fine']);
    expect(await lastNumber()).toBe(before + 1);
  });

  test('of the district can be approved by the city', async () => {
    const draft = await submit();
    expect(await waiting('city')).toContain(draft.id);
    expect((await approve('city', draft.id)).data?.approveAlert.draft.state).toBe('APPROVED');
    const [row] = await app.database.sql<{ state: string; alert_id: string | null }>(`select state, alert_id from alert_draft where id = $1`, [
      draft.id,
    ]);
    expect(row).toEqual({ state: 'APPROVED', alert_id: expect.any(String) });
    expect(await codeOf(approve(second, draft.id))).toBe('CONFLICT');
  });

  test('of the city waits in each district for itself', async () => {
    const { pending } = await publish('city', ['210102', '210103']);
    expect(pending.map(({ areas }) => areas)).toEqual([['210102'], ['210103']]);
    expect(await codeOf(approve('district@210103', pending[0]?.id ?? ''))).toBe('NOT_FOUND');
    expect(await codeOf(approve('district', pending[0]?.id ?? ''))).toBe('fine');
    expect(await codeOf(approve('district@210103', pending[1]?.id ?? ''))).toBe('fine');
  });

  test('is approved by nobody whose territory does not hold all of it', async () => {
    const draft = await submit();
    expect(await codeOf(approve('street1', draft.id))).toBe('FORBIDDEN');
    expect(await codeOf(approve('street2', draft.id))).toBe('FORBIDDEN');
    expect(await codeOf(approve('district@210103', draft.id))).toBe('NOT_FOUND');
    for (const who of ['worker', 'clerk1', 'resident']) expect(await codeOf(approve(who, draft.id))).toBe('FORBIDDEN');
    const elsewhere = await submit('street1', [street]);
    expect(await codeOf(approve('street2', elsewhere.id))).toBe('NOT_FOUND');
  });

  test('is rejected with a reason, or taken back by who wrote it, and then no longer approved', async () => {
    const [one, two] = [await submit(), await submit()];
    expect(await codeOf(send(second, REJECT, { id: one.id, reason: ' ' }))).toBe('BAD_USER_INPUT');
    const { data } = await send<{ rejectAlert: { draft: Draft } }>(second, REJECT, { id: one.id, reason: '级别过高' });
    expect(data?.rejectAlert.draft).toMatchObject({ state: 'REJECTED', reason: '级别过高', decidedByName: '第二人' });
    expect(await codeOf(send(second, WITHDRAW, { id: two.id }))).toBe('FORBIDDEN');
    expect(await codeOf(send('district', WITHDRAW, { id: two.id }))).toBe('fine');
    for (const { id } of [one, two]) expect(await codeOf(approve(second, id))).toBe('CONFLICT');
    expect(await waiting('district')).not.toEqual(expect.arrayContaining([one.id]));
  });

  test('is not approved too late, nor when it has run out meanwhile', async () => {
    const [late, over] = [await submit(), await submit()];
    await app.database.sql(`update alert_draft set decide_by = now() - interval '1 second' where id = $1`, [late.id]);
    await app.database.sql(`update alert_draft set content = content || jsonb_build_object('expiresAt', $2::text) where id = $1`, [
      over.id,
      inHours(-1),
    ]);
    for (const { id } of [late, over]) expect(await codeOf(approve(second, id))).toBe('CONFLICT');
    expect(await waiting('district')).not.toContain(late.id);
    await expireDrafts.run({
      payload: { district: '' },
      attempt: 1,
      isLast: false,
      transaction: (work) => app.orm.em.fork({ session: sessionContext(JOBS) }).transactional(work),
    });
    const [row] = await app.database.sql<{ state: string }>(`select state from alert_draft where id = $1`, [late.id]);
    expect(row?.state).toBe('EXPIRED');
  });

  test('is refused at once when it could never be published', async () => {
    expect(
      (await send('district', PUBLISH, { input: { ...alertInput(['210102']), level: 'RED', expiresAt: inHours(-1) } })).errors?.[0]?.extensions.code,
    ).toBe('BAD_USER_INPUT');
  });
});

describe('in an emergency', () => {
  test('it goes out at once, with a reason that staff see and residents do not', async () => {
    const { alerts, pending } = await publish('street1', [street], { override: { reason: '河水已漫堤，来不及等。' } });
    expect(pending).toEqual([]);
    expect(alerts[0]).toMatchObject({ overrideReason: '河水已漫堤，来不及等。', approvedByName: null });
    const LIST = '{ alerts(filter: { overridden: true }, first: 200) { nodes { id } } }';
    const listed = await app.data<{ alerts: { nodes: { id: string }[] } }>('district', LIST);
    expect(listed.alerts.nodes).toContainEqual({ id: alerts[0]?.id });
    const ONE = `query($id: ID!) { alert(id: $id) ${ALERT} }`;
    const resident = await app.data<{ alert: Partial<Alert> }>('resident', ONE, { id: alerts[0]?.id });
    expect(resident.alert).toMatchObject({ overrideReason: null, publishedByName: null });
    expect((await app.refusal('', ONE, { id: alerts[0]?.id })).code).toBe('SIGN_IN_REQUIRED');
    expect((await app.data<{ alerts: { nodes: unknown[] } }>('resident', LIST)).alerts.nodes.length).toBeGreaterThan(1);
    const [entry] = await app.database.sql<{ after: { override_reason: string } }>(
      `select after from audit_entry where table_name = 'alert' and record_id = $1 and action = 'INSERT'`,
      [alerts[0]?.id],
    );
    expect(entry?.after.override_reason).toBe('河水已漫堤，来不及等。');
  });

  test('a reason is needed, and noted only where somebody should have been asked', async () => {
    const input = { ...alertInput(['210102']), level: 'RED', override: { reason: '' } };
    expect((await send('district', PUBLISH, { input })).errors?.[0]?.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['override.reason']);
    const { alerts } = await publish('district', ['210102'], { level: 'BLUE', override: { reason: '顺手填的' } });
    expect(alerts[0]?.overrideReason).toBeNull();
  });
});

describe('what follows an alert', () => {
  const first = async () => (await publish('district', ['210102'], { level: 'YELLOW' })).alerts[0] as Alert;
  const update = async (who: string, input: object) =>
    (await send<{ updateAlert: { alert: Alert; pending: Draft | null } }>(who, UPDATE, { input })).data?.updateAlert;

  test('waits when it raises the level, while what was said before stands', async () => {
    const alert = await first();
    const answer = await update('district', { id: alert.id, level: 'RED', headline: '升级' });
    expect(answer).toMatchObject({ alert: { id: alert.id, level: 'YELLOW' }, pending: { state: 'PENDING' } });
    const { data } = await approve(second, answer?.pending?.id ?? '');
    expect(data?.approveAlert.alert).toMatchObject({ msgType: 'UPDATE', level: 'RED', headline: '升级' });
    expect(await update('district', { id: data?.approveAlert.alert.id, level: 'ORANGE' })).toMatchObject({
      pending: null,
      alert: { level: 'ORANGE' },
    });
  });

  test('cannot be approved once the alert has ended', async () => {
    const alert = await first();
    const answer = await update('district', { id: alert.id, level: 'RED' });
    expect(await codeOf(send('district', CANCEL, { input: { id: alert.id, reason: '解除。' } }))).toBe('fine');
    expect(await codeOf(approve(second, answer?.pending?.id ?? ''))).toBe('CONFLICT');
  });

  test('needs nobody for the end, and the city can end what it sent into a district', async () => {
    const { alerts } = await publish('city', ['210103'], { override: { reason: '紧急' } });
    const id = alerts[0]?.id;
    expect(await codeOf(send('city', CANCEL, { input: { id, reason: '结束。' } }))).toBe('fine');
  });
});

test('a district decides for which levels a second person is asked, or for none', async () => {
  await setLevels(0);
  expect((await publish('district', ['210102'])).alerts).toHaveLength(1);
  await setLevels(4);
  await submit('district', ['210102'], { level: 'BLUE' });
  expect((await publish('district', ['210102'], { level: 'RED', status: 'EXERCISE' })).alerts).toHaveLength(1);
  const AUDIENCE = '{ alertAudience(target: { areas: ["210102"] }) { approvalLevels } }';
  expect(await app.data('district', AUDIENCE)).toEqual({ alertAudience: { approvalLevels: ['RED', 'ORANGE', 'YELLOW', 'BLUE'] } });
  await setLevels(2);
  expect(await app.data('district', AUDIENCE)).toEqual({ alertAudience: { approvalLevels: ['RED', 'ORANGE'] } });
});
