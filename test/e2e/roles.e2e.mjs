import assert from 'node:assert/strict';
import { atDesk, menuOf, settled, signIn } from './people.mjs';

const MENUS = {
  'city@210100': ['总览', '预警', '预警模板', '网格', '满意度', '区划', '设置'],
  district: [
    '总览',
    '预警',
    '值班',
    '预警模板',
    '网格',
    '居民',
    '楼栋',
    '满意度',
    '问卷',
    '员工',
    '账号',
    '考核',
    '考核方案',
    '区划',
    '通道',
    '设置',
  ],
  street1: ['总览', '预警', '值班', '网格', '居民', '楼栋', '满意度', '问卷', '员工', '考核', '考核方案', '区划'],
  worker: ['总览', '预警', '网格', '居民', '楼栋', '满意度', '区划'],
  system: ['总览', '区划', '通道', '设置'],
  security: ['总览', '账号', '区划', '设置'],
  auditor: ['总览', '区划', '审计'],
};

export const scenarios = {
  ...Object.fromEntries(
    Object.entries(MENUS).map(([login, expected]) => [
      `the menu of ${login} shows what the post may use`,
      async (world) => {
        const { menu, faults } = await atDesk(world, login);
        assert.deepEqual(await menu.getByRole('link').allInnerTexts(), expected);
        assert.deepEqual(faults, []);
      },
    ]),
  ),

  async 'a wrong password is refused in words, and the right one gets in'({ browser, server }) {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(server.base);
    await page.getByLabel('用户名').fill('street2@210102');
    await page.getByLabel(/^密码/).fill('not-the-Password-1');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
    await signIn(page, 'street2@210102', server.password);
  },

  async 'an address that the post does not open says so'(world) {
    const { page } = await atDesk(world, 'street1');
    await page.goto(`${world.server.base}/#/audit`);
    await page.getByText('没有权限').first().waitFor();
  },

  async 'who signs out is out, also in the other tab'(world) {
    const { page, context } = await atDesk(world, 'clerk1');
    const other = await context.newPage();
    await other.goto(world.server.base);
    await menuOf(other).waitFor();
    await page.getByRole('button', { name: /演示·/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await other.goto(`${world.server.base}/#/grids`);
    await other.reload();
    await other.getByRole('button', { name: '登录', exact: true }).waitFor();
  },

  async 'who has two posts chooses, and sees the one chosen'(world) {
    const { page } = await atDesk(world, 'twoposts');
    const grids = async () => {
      await page.goto(`${page.url().split('#')[0]}#/grids`);
      await page
        .getByText(/共 [\d,]+ 条/)
        .first()
        .waitFor();
      return Number(
        /共 ([\d,]+) 条/
          .exec(
            await page
              .getByText(/共 [\d,]+ 条/)
              .first()
              .innerText(),
          )[1]
          .replace(',', ''),
      );
    };
    const before = await grids();
    const switcher = page.getByRole('button', { name: /切换辖区/ });
    const here = await switcher.innerText();
    await switcher.click();
    const dialog = page.getByRole('dialog', { name: '切换辖区' });
    await dialog.locator('[role="button"]:not([aria-current])').first().click();
    await page.waitForURL(/[?&]t=\d+/);
    await settled(page);
    const after = await grids();
    assert.notEqual(await switcher.innerText(), here);
    assert.notEqual(after, before);
  },

  async 'a district administrator goes down to a street, and up again'(world) {
    const { page } = await atDesk(world, 'district');
    await page.getByRole('button', { name: /切换辖区/ }).click();
    await page.getByRole('dialog', { name: '切换辖区' }).getByLabel('切换辖区').fill('xh');
    await page
      .getByRole('dialog', { name: '切换辖区' })
      .getByRole('button', { name: /^新华街道/ })
      .click();
    await page.waitForURL(/[?&]t=210102002/);
    await page.getByRole('button', { name: /切换辖区.*新华街道/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /切换辖区.*新华街道/ }).waitFor();
  },

  async 'the language changes at once, and stays'(world) {
    const { page, menu } = await atDesk(world, 'clerk2');
    await page.getByRole('button', { name: 'English' }).click();
    await menu.getByRole('link', { name: 'Grids' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.reload();
    await menu.getByRole('link', { name: 'Grids' }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await menu.getByRole('link', { name: '网格' }).waitFor();
  },
};
