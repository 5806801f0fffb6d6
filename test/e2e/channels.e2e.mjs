import assert from 'node:assert/strict';
import { atDesk, open } from './people.mjs';

const post = ({ server }, path, body) =>
  fetch(`${server.base}/simulator/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const simulated = async ({ server }) => (await fetch(`${server.base}/simulator/messages`)).json();
const rowWith = (page, text) => page.getByRole('row').filter({ hasText: text }).first();

export const scenarios = {
  async 'a test message goes to the simulator, and its answer comes back'(world) {
    const { page, context, faults } = await atDesk(world, 'district');
    await open(page, '/channels');
    await page.getByRole('button', { name: '发送测试: 短信' }).click();
    const phone = await context.newPage();
    await phone.goto(`${world.server.base}/simulator`);
    await phone
      .getByRole('button', { name: /回复 1 确认/ })
      .first()
      .click();
    await phone.locator('.mine', { hasText: '1' }).waitFor();
    await rowWith(page, '已回复').waitFor();
    assert.deepEqual(faults, []);
  },

  async 'what could not be sent is said first, with the reason, and sent again'(world) {
    const { page, faults } = await atDesk(world, 'district@210103');
    await open(page, '/channels');
    await page.getByRole('button', { name: '设置: 短信' }).click();
    const gateway = await page.getByLabel(/网关地址/).inputValue();
    await page.getByLabel(/网关地址/).fill('https://inside.example.cn/');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText(/GRIDWARD_WEBHOOK_HOSTS/).waitFor();
    await page.getByLabel(/网关地址/).fill(gateway.replace('/simulator/', '/nowhere/'));
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '发送测试: 短信' }).click();
    await page.getByText('有 1 条消息没有发出').waitFor();
    await rowWith(page, '网关拒绝（HTTP 404）').waitFor();
    await page.getByRole('button', { name: '设置: 短信' }).click();
    await page.getByLabel(/网关地址/).fill(gateway);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '全部重新发送' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '全部重新发送' }).click();
    await rowWith(page, '已送达').waitFor();
    await page.getByText('条消息没有发出').waitFor({ state: 'detached' });
    assert.deepEqual(faults, []);
  },

  async 'the simulator fails as often as it is told to'(world) {
    await post(world, 'fail', { count: 2 });
    assert.equal((await simulated(world)).failures, 2);
    await post(world, 'fail', { count: 0 });
  },

  async 'a notification is shown though no page of the phone is open'(world) {
    const { page, context } = await atDesk(world, 'worker');
    await context.grantPermissions(['notifications'], { origin: world.server.base });
    await page.evaluate(async () => {
      await globalThis.navigator.serviceWorker.register('/m/sw.js', { scope: '/m' });
    });
    const line = await context.newCDPSession(page);
    const registered = new Promise((resolve) =>
      line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const active = versions.find(({ status }) => status === 'activated');
        if (active) resolve(active.registrationId);
      }),
    );
    await line.send('ServiceWorker.enable');
    const data = JSON.stringify({ id: 'a', title: '暴雨红色预警', text: '请立即到岗。' });
    await line.send('ServiceWorker.deliverPushMessage', { origin: world.server.base, registrationId: await registered, data });
    const shown = () =>
      page.evaluate(async () => {
        const registration = await globalThis.navigator.serviceWorker.getRegistration('/m');
        return (await registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));
      });
    for (let i = 0; i < 50 && (await shown()).length === 0; i++) await page.waitForTimeout(100);
    assert.deepEqual(await shown(), [{ title: '暴雨红色预警', body: '请立即到岗。', tag: 'a' }]);
  },
};
