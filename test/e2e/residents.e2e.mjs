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

  async 'who keeps a grid’s register enters a building, a door, a household and a resident, and changes one without seeing who it is'(world) {
    const { page, faults } = await atDesk(world, 'worker');
    await open(page, '/buildings');
    await page.getByRole('link', { name: '登记楼栋' }).click();
    await page.getByRole('textbox', { name: /^名称/ }).fill('新建小区8号楼');
    await page.getByRole('combobox', { name: /网格/ }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: '登记楼栋' }).click();
    await page.getByRole('tab', { name: '房屋' }).click();
    await page.getByRole('button', { name: '登记房屋' }).click();
    await page.getByLabel(/单元/).fill('1单元');
    await page.getByLabel(/房号/).fill('303');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '登记住户：1单元 303' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: '住户' }).click();
    await page.getByRole('link', { name: '登记居民' }).click();
    await page.getByLabel('姓名').fill('郑测试');
    await page.getByRole('button', { name: '登记居民' }).click();
    await page.getByRole('alert').getByText('请填写身份证号或出生年份').waitFor();
    await page.getByLabel('出生年份').fill('1950');
    await page.getByLabel('手机号').fill('10500000123');
    await page.getByRole('button', { name: '登记居民' }).click();
    await page.getByRole('heading', { name: '郑**' }).waitFor();
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByRole('heading', { name: '修改居民：郑**' }).waitFor();
    for (const field of ['姓名', '手机号', '身份证号', '出生年份', '户籍地址'])
      assert.equal(await page.getByLabel(field, { exact: true }).inputValue(), '');
    await page.getByText('现为 105****0123；不改请留空').waitFor();
    await page.getByLabel('删除已登记的手机号').check();
    await page.getByRole('combobox', { name: '特殊群体' }).click();
    await page.getByRole('option', { name: '独居老人' }).click();
    await page.keyboard.press('Escape');
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: '郑**' }).waitFor();
    await page.getByRole('definition').filter({ hasText: '独居老人' }).waitFor();
    assert.equal(await page.getByText('105****0123').count(), 0);
    assert.deepEqual(faults, []);
  },
};
