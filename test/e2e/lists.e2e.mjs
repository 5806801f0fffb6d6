import assert from 'node:assert/strict';
import { ask, atDesk, open } from './people.mjs';

const rows = (page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
const total = async (page) =>
  Number(
    /共 ([\d,]+) 条/
      .exec(
        await page
          .getByText(/共 [\d,]+ 条/)
          .first()
          .innerText(),
      )[1]
      .replace(',', ''),
  );

export const scenarios = {
  async 'the grids of a street are listed, searched and filtered'(world) {
    const { page, faults } = await atDesk(world, 'street1');
    await open(page, '/grids');
    await rows(page).first().waitFor();
    const all = await total(page);
    assert.ok(all > 10, `${all} grids`);
    const { grids } = await ask(world, 'street1', '{ grids(first: 1) { nodes { code } } }');
    await page.getByRole('searchbox', { name: '查找' }).fill(grids.nodes[0].code);
    await page.waitForFunction(() => document.body.innerText.includes('共 1 条'));
    assert.equal(await rows(page).count(), 1);
    await page.getByRole('searchbox', { name: '查找' }).fill('');
    await page.waitForFunction((n) => document.body.innerText.includes(`共 ${n} 条`), all);
    assert.deepEqual(faults, []);
  },

  async 'a row opens beside the list with Enter, and closes with Escape'(world) {
    const { page } = await atDesk(world, 'street1');
    await open(page, '/grids');
    await rows(page).first().waitFor();
    await rows(page).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/grids\/[\w-]+\/show/);
    await page.getByRole('tab', { name: '基本信息' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/#\/grids(\?|$)/);
  },

  async 'the grids are on the map as well'(world) {
    const { page } = await atDesk(world, 'street1');
    await open(page, '/grids');
    await page
      .getByRole('button', { name: '地图' })
      .or(page.getByRole('radio', { name: '地图' }))
      .first()
      .click();
    await page.locator('canvas').first().waitFor();
  },

  async 'the export is a workbook of what is shown'(world) {
    const { page } = await atDesk(world, 'street1');
    await open(page, '/grids');
    await rows(page).first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出' }).click()]);
    assert.match(download.suggestedFilename(), /\.xlsx$/);
  },
};
