import assert from 'node:assert/strict';
import writeXlsxFile from 'write-excel-file/node';
import { atDesk, barriers, open, settled } from './people.mjs';

const HEADINGS = ['网格编码', '小区/楼栋', '单元', '室', '户内人数', '姓名', '性别', '出生日期', '手机', '特殊群体'];
const workbook = (rows) => writeXlsxFile([HEADINGS, ...rows].map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
const file = async (rows) => ({
  name: '名册.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: await workbook(rows),
});
const row = (grid, name, more = {}) =>
  Object.values({
    grid,
    building: '导入小区9号楼',
    unit: '1单元',
    room: '101',
    size: '2',
    name,
    sex: '女',
    born: '1950-05-01',
    phone: '10500000009',
    tags: '',
    ...more,
  });

export const scenarios = {
  async 'a street imports a register: what is wrong is said first, the good rows are written, and the list has them'(world) {
    const { page, faults } = await atDesk(world, 'street1');
    await open(page, '/grids');
    const grid = (await page.getByRole('row').nth(1).innerText())
      .match(/[\d ]{15,21}/)[0]
      .replace(/\D/g, '')
      .slice(0, 15);
    await open(page, '/residents');
    await settled(page);
    await page.getByRole('button', { name: '导入名册' }).click();
    const dialog = page.getByRole('dialog');
    const rows = [row(grid, '赵测试'), row(grid, '钱测试', { room: '102', tags: '独居老人' }), row(grid, '孙测试', { room: '', phone: '12' })];
    await dialog.locator('input[type=file]').setInputFiles(await file(rows));
    await dialog.getByText('共 3 行：新建居民 2 人，更新 0 人，有误 1 行。尚未写入。').waitFor();
    for (const text of ['必填。请补上。', '电话应为 7 到 15 位数字，每格一个。']) assert.equal(await dialog.getByText(text).count(), 2);
    assert.deepEqual(await barriers(page), []);
    await dialog.getByRole('button', { name: '跳过有误的行，写入 2 行' }).click();
    await dialog.getByText('已写入：新建居民 2 人，更新 0 人，跳过 1 行。').waitFor();
    await dialog.getByRole('button', { name: '关闭' }).click();
    await page
      .getByRole('searchbox')
      .or(page.getByPlaceholder(/楼栋、单元/))
      .first()
      .fill('导入小区9');
    await page.getByRole('row', { name: /钱\*\*.*导入小区9号楼 1单元 102.*独居老人/ }).waitFor();
    assert.deepEqual(faults, []);
  },

  async 'a name is shown with a reason only, for a minute, and the history says who looked'(world) {
    const { page, faults } = await atDesk(world, 'worker');
    await open(page, '/residents');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('button', { name: '查看身份信息' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /原因/ }).click();
    await page.getByRole('option', { name: '核对身份' }).click();
    await dialog.getByRole('button', { name: '查看' }).click();
    await page.getByText(/.演示\d{5}/).waitFor();
    await page.getByRole('button', { name: '隐藏' }).click();
    assert.equal(await page.getByText(/.演示\d{5}/).count(), 0);
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(faults, []);
  },

  async 'buildings say who lives in them'(world) {
    const { page, faults } = await atDesk(world, 'street1');
    await open(page, '/buildings');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('tab', { name: '住户' }).click();
    await page.getByText('1单元 101').waitFor();
    assert.deepEqual(faults, []);
  },
};
