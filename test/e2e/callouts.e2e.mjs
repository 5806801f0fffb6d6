import assert from 'node:assert/strict';
import { ask, atDesk, open, PHONE } from './people.mjs';

const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }';
const inputOf = (headline, more) => ({
  areas: ['210102001'],
  level: 'YELLOW',
  event: '暴雨',
  category: 'MET',
  headline,
  description: '预计未来6小时有暴雨。',
  instruction: '请避开低洼路段。',
  expiresAt: new Date(Date.now() + 6 * 3_600_000).toISOString(),
  ...more,
});
const called = (page, headline) => page.getByRole('alert').filter({ hasText: '请您应答' }).filter({ hasText: headline });

export const scenarios = {
  async 'who is called answers with one tap, and the office sees it'(world) {
    const headline = '暴雨叫应试验';
    const director = await atDesk(world, 'director', PHONE);
    const office = await atDesk(world, 'street1');
    const { publishAlert } = await ask(world, 'district', PUBLISH, { input: inputOf(headline) });
    await called(director.page, headline).waitFor();
    await open(office.page, `/alerts/${publishAlert.alerts[0].id}/show`);
    await office.page.getByRole('tab', { name: '叫应' }).click();
    const [name] = (await called(director.page, headline).innerText()).match(/\S+社区/) ?? [];
    const line = office.page.getByRole('listitem').filter({ hasText: name ?? '' });
    await line.getByText('叫应中').waitFor();
    await called(director.page, headline).getByRole('button', { name: '收到' }).click();
    await called(director.page, headline).waitFor({ state: 'detached' });
    await office.page.getByRole('button', { name: '全部', exact: true }).click();
    await line.getByText('已应答').waitFor();
    await line.getByRole('button', { name }).click();
    await line.getByText('应答', { exact: true }).waitFor();
    assert.deepEqual([...director.faults, ...office.faults], []);
  },

  async 'a place that was reached by telephone is written down'(world) {
    const headline = '电话登记试验';
    const office = await atDesk(world, 'street1');
    const { publishAlert } = await ask(world, 'district', PUBLISH, { input: inputOf(headline) });
    await open(office.page, `/alerts/${publishAlert.alerts[0].id}/show`);
    await office.page.getByRole('tab', { name: '叫应' }).click();
    await office.page
      .getByRole('button', { name: /^登记应答: / })
      .first()
      .click();
    await office.page.getByLabel(/联系到谁/).fill('电话打通，主任已到岗');
    await office.page.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
    await office.page.getByText('已登记').waitFor();
    assert.deepEqual(office.faults, []);
  },

  async 'a shift decides who would be called, until it is taken off'(world) {
    const { page, faults } = await atDesk(world, 'street1');
    await open(page, '/callouts');
    const place = page.getByRole('row').filter({ hasText: '没有责任人' }).first();
    const name = await place.getByRole('rowheader').innerText();
    await place.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/值班人/).click();
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await row.getByText('没有责任人').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `删除: ${name}` }).click();
    await row.getByText('没有责任人').waitFor();
    assert.deepEqual(faults, []);
  },
};
