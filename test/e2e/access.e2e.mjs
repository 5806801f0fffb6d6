import assert from 'node:assert/strict';
import { atDesk, barriers, DESK, open, PHONE, settled } from './people.mjs';

const PAGES = {
  'city@210100': ['/'],
  district: ['/', '/alerts', '/alerts/create', '/grids', '/divisions', '/staff', '/accounts', '/channels', '/settings'],
  street1: ['/', '/grids/create', '/staff/create'],
  auditor: ['/audit'],
  system: ['/'],
};

async function noBarriers(page, what) {
  const found = await barriers(page);
  return found.map((barrier) => `${what}: ${barrier}`);
}

const inTheme = (colorScheme) => ({
  async [`${colorScheme}: nothing keeps anybody from the console`](world) {
    const found = [];
    for (const [login, paths] of Object.entries(PAGES)) {
      const { page, close } = await atDesk(world, login, { colorScheme });
      for (const path of paths) {
        await open(page, path);
        found.push(...(await noBarriers(page, `${login} ${path}`)));
      }
      await close();
    }
    assert.deepEqual(found, []);
  },

  async [`${colorScheme}: nor from an open record`](world) {
    const { page } = await atDesk(world, 'street1', { colorScheme });
    await open(page, '/grids');
    await page.getByRole('table').getByRole('row').nth(1).click();
    await page.getByRole('tab', { name: '基本信息' }).waitFor();
    await settled(page);
    assert.deepEqual(await noBarriers(page, 'grid'), []);
  },

  async [`${colorScheme}: nor from signing in`]({ browser, server }) {
    const page = await browser.newPage({ ...DESK, colorScheme });
    await page.goto(server.base);
    await page.getByLabel('用户名').waitFor();
    assert.deepEqual(await noBarriers(page, 'sign in'), []);
  },

  async [`${colorScheme}: nor from the phone page`]({ browser, server }) {
    const page = await browser.newPage({ ...PHONE, colorScheme });
    const found = [];
    await page.goto(`${server.base}/m`);
    await page.getByRole('heading').first().waitFor();
    found.push(...(await noBarriers(page, 'welcome')));
    await page.goto(`${server.base}/m?area=210102`);
    await page.getByText('实时接收').waitFor();
    found.push(...(await noBarriers(page, 'alerts')));
    for (const path of ['#/history', '#/settings']) {
      await page.goto(`${server.base}/m${path}`);
      await page.getByRole('heading').first().waitFor();
      found.push(...(await noBarriers(page, path)));
    }
    assert.deepEqual(found, []);
  },
});

export const scenarios = { ...inTheme('light'), ...inTheme('dark') };
