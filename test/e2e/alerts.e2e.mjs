import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { ask, atDesk, barriers, open, PHONE } from './people.mjs';
import { openTunnel } from './server.mjs';

const AREA = '210102';
const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id seq headline sentAt } } }';

const beijing = (ms) => `${new Date(Date.now() + ms + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
const CAP = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>21010041600000_20261122083000</identifier><sender>met@example.cn</sender>
<sent>${beijing(-60_000)}</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><language>zh-CN</language><category>Met</category>
<event>大风</event><urgency>Expected</urgency><severity>Minor</severity><certainty>Likely</certainty><expires>${beijing(8 * 3_600_000)}</expires>
<senderName>沈阳市气象台</senderName><headline>大风蓝色预警</headline><description>有大风。</description><instruction>关好门窗。</instruction>
<area><areaDesc>沈阳市</areaDesc><geocode><valueName>GB/T 2260</valueName><value>210100</value></geocode></area></info></alert>`;

/** A resident's phone, with a record of every alert that came in and when each headline was first on the screen. */
async function phoneIn({ browser }, base, area = AREA) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const heard = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const { type, payload: body } = JSON.parse(payload);
      const event = type === 'next' ? body.data?.alerts : undefined;
      if (event?.alert) heard.push({ id: event.alert.id, seq: event.alert.seq, at: Date.now() });
    }),
  );
  await page.addInitScript(() => {
    globalThis.firstSeen = {};
    const look = () => {
      for (const heading of document.querySelectorAll('article.alert h1')) globalThis.firstSeen[heading.textContent] ??= Date.now();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(`${base}/m?area=${area}`);
  await page.getByText('实时接收').waitFor();
  return { page, context, heard };
}

const inputOf = (headline, level = 'RED') => ({
  event: '暴雨',
  category: 'MET',
  level,
  severity: { RED: 'EXTREME', ORANGE: 'SEVERE' }[level],
  urgency: 'IMMEDIATE',
  certainty: 'OBSERVED',
  status: 'ACTUAL',
  scope: 'PUBLIC',
  headline,
  description: '测试用的一条。',
  instruction: '1. 到高处去。\n2. 听从安排。',
  areas: [AREA],
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  override: { reason: '浏览器测试' },
});

async function publishInConsole(page, headline) {
  await open(page, '/alerts/create');
  await page.getByRole('button', { name: '暴雨', exact: true }).click();
  await page.getByRole('radio', { name: /红色/ }).click();
  await page.getByLabel('按名称或编码添加区域').fill('和平区');
  await page
    .getByRole('option', { name: /^和平区/ })
    .first()
    .click();
  await page.getByLabel('标题', { exact: false }).first().fill(headline);
  await page.getByRole('button', { name: '2 小时后', exact: true }).click();
  await page.getByRole('button', { name: '核对并发布' }).click();
  const dialog = page.getByRole('dialog', { name: '发布前请核对' });
  await dialog.getByText(headline).waitFor();
  await dialog.getByLabel('情况紧急，不能等').click();
  await dialog.getByLabel('为什么不能等').fill('河水已经漫上来');
  await dialog.getByRole('button', { name: /^发布.*预警$/ }).click();
  await dialog.waitFor({ state: 'detached' });
}

export const scenarios = {
  async 'an alert published in the console is on an open phone in under a second'(world) {
    const phone = await phoneIn(world, world.server.base);
    const desk = await atDesk(world, 'district');
    const headline = `和平区发布暴雨红色预警 ${Date.now() % 10_000}`;
    await publishInConsole(desk.page, headline);
    await phone.page.getByRole('heading', { name: headline }).waitFor();
    const { alerts } = await ask(
      world,
      'district',
      'query ($search: String) { alerts(filter: { search: $search }, first: 1) { nodes { headline sentAt } } }',
      { search: headline },
    );
    const [{ sentAt }] = alerts.nodes;
    const ms = (await phone.page.evaluate((text) => globalThis.firstSeen[text], headline)) - Date.parse(sentAt);
    world.note(`on the phone's screen ${ms} ms after it was published`);
    assert.ok(ms < 1_000, `${ms} ms`);
  },

  async 'where the network breaks WebSockets, a phone hears by event stream'(world) {
    const context = await world.browser.newContext(PHONE);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.addInitScript(() => {
      globalThis.WebSocket = class extends globalThis.EventTarget {
        onclose = null;
        constructor() {
          super();
          setTimeout(() => this.onclose?.({}), 50);
        }
        send() {}
        close() {}
      };
    });
    await page.goto(`${world.server.base}/m?area=${AREA}`);
    await page.getByText('实时接收').waitFor();
    const headline = `事件流 ${Date.now() % 10_000}`;
    const { publishAlert } = await ask(world, 'district', PUBLISH, { input: inputOf(headline) });
    await page.getByRole('heading', { name: headline }).waitFor();
    const [{ sentAt, id }] = publishAlert.alerts;
    world.note(`${Date.now() - Date.parse(sentAt)} ms after it was published`);
    const reached = 'query ($id: ID!) { alert(id: $id) { reach { sent delivered } } }';
    for (let sent = 0; sent === 0;) sent = (await ask(world, 'district', reached, { id })).alert.reach[0]?.sent ?? 0;
    await context.close();
  },

  async 'who was reached is told on the open page as it changes, without asking'(world) {
    const { publishAlert } = await ask(world, 'district', PUBLISH, { input: inputOf(`叫应 ${Date.now() % 10_000}`) });
    const [{ id }] = publishAlert.alerts;
    const desk = await atDesk(world, 'district');
    await open(desk.page, `/alerts/${id}/show`);
    await desk.page.getByRole('tab', { name: '触达' }).click();
    await desk.page.getByText('还没有确认的工作人员').waitFor();
    const asked = [];
    desk.page.on('request', (request) => request.postData()?.includes('query AlertReach') && asked.push(request.url()));
    const report = 'mutation ($input: ReportAlertInput!) { reportAlert(input: $input) { at } }';
    for (let n = 1; n <= 3; n++) {
      await ask(world, 'worker', report, { input: { alertId: id, seen: true } });
      await ask(world, 'district', report, { input: { alertId: id, seen: n > 1, acknowledged: n > 2 } });
      await desk.page.waitForTimeout(1_300);
    }
    await desk.page.getByRole('region', { name: '收到情况' }).getByRole('cell', { name: '1', exact: true }).first().waitFor();
    assert.equal(asked.length, 0, `asked ${asked.length} times`);
    assert.deepEqual(desk.faults, []);
  },

  async 'an orange alert waits for a second person, who reads it and sends it out'(world) {
    const phone = await phoneIn(world, world.server.base);
    const [street, district] = [await atDesk(world, 'street1'), await atDesk(world, 'district')];
    await open(street.page, '/alerts/create');
    await street.page.getByRole('button', { name: '暴雨', exact: true }).click();
    await street.page.getByRole('radio', { name: /橙色/ }).click();
    await street.page.getByRole('button', { name: '核对并发布' }).click();
    const before = phone.heard.length;
    await street.page.getByRole('button', { name: '提交审批' }).click();
    await street.page.getByText('已提交，等待另一个人批准').waitFor();
    await district.page.getByRole('button', { name: /^待批 1/ }).click();
    await district.page.getByRole('dialog').getByRole('button', { name: '审批' }).click();
    await district.page.getByText('到楼上去').first().waitFor();
    assert.equal(phone.heard.length, before);
    await district.page.getByRole('button', { name: '批准并发布橙色预警' }).click();
    await until(() => phone.heard.length === before + 1);
    assert.deepEqual([...street.faults, ...district.faults], []);
    await Promise.all([phone.context.close(), street.close(), district.close()]);
  },

  async 'a clerk publishes a standard warning with four clicks'(world) {
    const { page, faults, close } = await atDesk(world, 'street1');
    await open(page, '/alerts/create');
    await page.getByRole('button', { name: '高温', exact: true }).click();
    await page.getByRole('radio', { name: /黄色/ }).click();
    await page.getByRole('button', { name: '核对并发布' }).click();
    await page.getByRole('button', { name: '发布黄色预警' }).click();
    await page.getByText('已发布 1 条预警').waitFor();
    assert.deepEqual(faults, []);
    await close();
  },

  async 'a CAP file is looked at, then published, and a second time does nothing'(world) {
    const { page, faults, close } = await atDesk(world, 'district');
    await open(page, '/alerts');
    const choose = async () => {
      await page.getByRole('button', { name: '导入 CAP' }).click();
      await page.getByLabel('选择文件').setInputFiles({ name: 'a.xml', mimeType: 'application/xml', buffer: Buffer.from(CAP) });
    };
    await choose();
    await page.getByText('只通知您的辖区').waitFor();
    await page.getByRole('button', { name: '导入并发布' }).click();
    await page.getByText('沈阳市气象台（和平区转发）').waitFor();
    await choose();
    await page.getByText('这条消息已经导入').waitFor();
    assert.deepEqual(faults, []);
    await close();
  },

  async 'a phone that was cut off has everything when it returns, once and in order'(world) {
    const tunnel = await openTunnel(world.server.port);
    const phone = await phoneIn(world, tunnel.base);
    const before = phone.heard.length;
    await phone.context.setOffline(true);
    tunnel.cut();
    await phone.page.getByText(/^已断开/).waitFor({ timeout: 30_000 });
    const published = [];
    for (const n of [1, 2, 3])
      published.push((await ask(world, 'district', PUBLISH, { input: inputOf(`断线期间第 ${n} 条`, 'ORANGE') })).publishAlert.alerts[0]);
    assert.equal(phone.heard.length, before);
    tunnel.mend();
    const back = Date.now();
    await phone.context.setOffline(false);
    await phone.page.getByText('实时接收').waitFor();
    for (const { headline } of published) await until(() => phone.heard.some(({ id }) => id === published.find((p) => p.headline === headline).id));
    assert.deepEqual(
      phone.heard.slice(before).map(({ id }) => id),
      published.map(({ id }) => id),
    );
    assert.deepEqual(
      phone.heard.map(({ seq }) => seq),
      [...new Set(phone.heard.map(({ seq }) => seq))],
    );
    world.note(`all of it ${phone.heard.at(-1).at - back} ms after the line was back`);
    const live = (await ask(world, 'district', PUBLISH, { input: inputOf('恢复以后又一条') })).publishAlert.alerts[0];
    await phone.page.getByRole('heading', { name: '恢复以后又一条' }).waitFor();
    assert.equal(phone.heard.at(-1).id, live.id);
    tunnel.close();
  },

  async 'a phone that was closed picks up where it stopped'(world) {
    const phone = await phoneIn(world, world.server.base);
    await phone.page.goto('about:blank');
    const { publishAlert } = await ask(world, 'district', PUBLISH, { input: inputOf('关机期间的一条') });
    const before = phone.heard.length;
    await phone.page.goto(`${world.server.base}/m`);
    await phone.page.getByText('实时接收').waitFor();
    assert.deepEqual(
      phone.heard.slice(before).map(({ id }) => id),
      publishAlert.alerts.map(({ id }) => id),
    );
    await phone.page.getByRole('heading', { name: '关机期间的一条' }).waitFor();
  },

  async 'the bell of a desk nearby rings, and not that of another district'(world) {
    const here = await atDesk(world, 'street1');
    const there = await atDesk(world, 'street1@210103');
    const counts = async ({ page }) =>
      Number(/\d+/.exec(await page.getByRole('button', { name: /生效预警/ }).getAttribute('aria-label'))?.[0] ?? NaN);
    await here.page.getByRole('button', { name: /生效预警/ }).waitFor();
    await there.page.getByRole('button', { name: /生效预警/ }).waitFor();
    // What is in force there already has been counted.
    for (const desk of [here, there]) await until(async () => (await counts(desk)) > 0);
    const [ours, theirs] = [await counts(here), await counts(there)];
    await ask(world, 'district', PUBLISH, { input: inputOf('只给和平区的一条') });
    await until(async () => (await counts(here)) === ours + 1);
    assert.equal(await counts(there), theirs);
  },

  async 'the page opens without a line once it was open before'(world) {
    const phone = await phoneIn(world, world.server.base);
    await phone.page.evaluate(() => globalThis.navigator.serviceWorker.ready.then(() => undefined));
    await phone.context.setOffline(true);
    await phone.page.reload();
    await phone.page
      .getByText(/已断开/)
      .first()
      .waitFor();
    await phone.context.close();
  },

  async 'who answers that they need help is seen by the grid worker, who reads what for by taking the call'(world) {
    const grid = world.server.accounts.find(({ login }) => login === 'worker@210102').posts[0].territory;
    const phone = await phoneIn(world, world.server.base, grid);
    await phone.page.getByRole('button', { name: '需要帮助' }).click();
    await phone.page.getByLabel(/需要什么帮助/).fill('三楼，走不动');
    await phone.page.getByRole('button', { name: '发出求助' }).click();
    await phone.page.getByText('已送达').waitFor();
    const desk = await atDesk(world, 'worker');
    await desk.page.getByRole('button', { name: '我去' }).click();
    await desk.page.getByText('三楼，走不动').waitFor();
    await desk.page.getByRole('button', { name: '办结' }).click();
    await desk.page.getByLabel('处理结果').fill('已送医');
    await desk.page.getByRole('dialog').getByRole('button', { name: '办结' }).click();
    await desk.page.getByText('没有人求助').waitFor();
    assert.deepEqual(desk.faults, []);
    await Promise.all([phone.context.close(), desk.close()]);
  },

  async 'after the event the office has a report: on the screen, on paper and as a workbook'(world) {
    const headline = `报告用的一条 ${Date.now() % 10_000}`;
    const [{ id }] = (await ask(world, 'district', PUBLISH, { input: inputOf(headline, 'ORANGE') })).publishAlert.alerts;
    await ask(world, 'resident', 'mutation ($input: ReportAlertInput!) { reportAlert(input: $input) { at } }', {
      input: { alertId: id, seen: true, acknowledged: true },
    });
    await ask(world, 'district', 'mutation ($input: CancelAlertInput!) { cancelAlert(input: $input) { alert { id } } }', {
      input: { id, reason: '测试结束' },
    });
    const { page, faults, close } = await atDesk(world, 'district');
    await open(page, `/alerts/${id}/show`);
    await page.getByRole('link', { name: '事后报告' }).click();
    await page.getByRole('heading', { name: headline }).waitFor();
    await page.getByRole('button', { name: '表', exact: true }).click();
    // Desks that are open beside it may have been sent it, or not yet: one has seen it for sure.
    await page.getByRole('row', { name: /^结束 \d+ \d+ · [\d.]+% \d+ · [\d.]+% 1 · / }).waitFor();
    await page.getByRole('table', { name: '叫应' }).waitFor();
    await page.getByText('没有人求助').waitFor();
    assert.deepEqual(await barriers(page), []);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Excel' }).click()]);
    assert.match(download.suggestedFilename(), /^事后报告-和平区-报告用的一条.*\.xlsx$/);
    assert.deepEqual(sheetsOf(readFileSync(await download.path())), ['概况', '触达', '分区域', '叫应', '求助']);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(`和平区 · ${headline}`).waitFor();
    assert.equal(await page.getByRole('button', { name: '打印' }).isVisible(), false);
    assert.deepEqual(faults, []);
    await close();
  },
};

/** Names of the sheets of a workbook: a zip, whose list at the end says where each file begins. */
function sheetsOf(zip) {
  const list = zip.subarray(zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16));
  const entry = list.lastIndexOf('PK\x01\x02', list.indexOf('xl/workbook.xml'), 'latin1');
  const at = list.readUInt32LE(entry + 42);
  const begin = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(begin, begin + list.readUInt32LE(entry + 20));
  const xml = (list.readUInt16LE(entry + 10) === 8 ? inflateRawSync(packed) : packed).toString();
  return [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
}

async function until(isSo, ms = 10_000) {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
