import assert from 'node:assert/strict';
import { ask, atDesk, barriers, open, settled } from './people.mjs';

const SUBJECTS = 'query ($id: ID!) { assessmentSubjects(cycleId: $id, first: 100) { nodes { staffNo name } } }';
const RESULTS = 'query ($id: ID!) { assessmentResults(cycleId: $id, first: 200) { nodes { band } } }';

/** The step that comes next, and the question before it. */
async function step(page, name) {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function weigh(page, name, points) {
  await page.getByLabel(`“${name}”的权重`).fill(String(points));
}

export const scenarios = {
  async 'an assessment from its scheme to its notice: weights of 100, figures from a sheet, scores as sums, a decision with its reason'(world) {
    const { page, faults } = await atDesk(world, 'district');
    await open(page, '/assessment-schemes/create');
    await page.getByLabel('岗位').click();
    await page.getByRole('option', { name: '社区主任', exact: true }).click();
    await page.getByRole('button', { name: '开始编写' }).click();
    await page.getByText('权重合计 100 / 100').waitFor();
    await weigh(page, '工作质量抽查', 60);
    await page.getByText('多了 35 分').waitFor();
    await page.getByRole('button', { name: '保存草稿' }).click();
    const publish = page.getByRole('button', { name: '发布', exact: true });
    await publish.waitFor();
    await page.getByText('权重合计应为 100 分，现在是 135 分。').waitFor();
    assert.equal(await publish.isDisabled(), true);
    await weigh(page, '工作质量抽查', 50);
    await weigh(page, '预警5分钟叫应率', 10);
    await weigh(page, '居民满意度', 10);
    await weigh(page, '360°评价', 3);
    await page.getByText('正好', { exact: true }).waitFor();
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: '保存草稿' }).click();
    await step(page, '发布');
    await page.getByText('已发布', { exact: true }).first().waitFor();

    await open(page, '/assessments');
    await page.getByRole('button', { name: '新建考核' }).click();
    await page.getByLabel('名称').fill('社区主任三季度考核');
    await page.getByLabel(/^从/).fill('2026-07-01');
    await page.getByLabel(/^到/).fill('2026-09-30');
    await page.getByRole('button', { name: '建立' }).click();
    await page.getByRole('heading', { name: '社区主任三季度考核' }).waitFor();
    await step(page, '确定考核对象');

    const id = new URL(page.url()).hash.split('/')[2];
    const people = (await ask(world, 'district', SUBJECTS, { id })).assessmentSubjects.nodes;
    assert.ok(people.length > 4);
    await page.getByRole('tab', { name: '加减分与外部数据' }).click();
    await page.getByRole('button', { name: '导入外部数据' }).click();
    const sheet = page.getByRole('dialog', { name: '导入外部数据' });
    const rows = people.map(({ staffNo }, i) => `${staffNo}\t${18 - (i % 4)}\t20`);
    await sheet
      .getByLabel('数据', { exact: false })
      .last()
      .fill(['工号\t合格\t抽查', ...rows, 'NOBODY\t1\t2'].join('\n'));
    await sheet.getByRole('button', { name: '检查' }).click();
    await sheet.getByText(new RegExp(`第 ${rows.length + 2} 行 NOBODY`)).waitFor();
    await sheet.getByLabel('数据', { exact: false }).last().fill(rows.join('\n'));
    await sheet.getByRole('button', { name: '检查' }).click();
    await sheet.getByText(/检查通过/).waitFor();
    await sheet.getByRole('button', { name: '导入', exact: true }).click();
    await sheet.waitFor({ state: 'detached' });

    await step(page, '开始评价');
    await step(page, '冻结数据并计分');
    await page.getByRole('tab', { name: '评审' }).waitFor({ timeout: 60_000 });
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    const board = page.getByRole('table', { name: '全部人员' });
    await board.getByRole('row').nth(1).getByRole('button', { name: '调整' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('等次').click();
    await page.getByRole('option', { name: '基本合格', exact: true }).click();
    await dialog.getByLabel('理由').fill('长期外出学习，履职时间不足');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'detached' });
    await board.getByText('定为基本合格：长期外出学习，履职时间不足').waitFor();
    await page.getByRole('tab', { name: '总体情况' }).click();
    await page.getByRole('table', { name: '版本与复算' }).getByText('第 2 版').waitFor();

    await page.getByRole('tab', { name: '结果' }).click();
    const table = page.getByRole('table', { name: '结果' });
    await table.getByText('评审会调整').waitFor();
    await table.getByRole('row').nth(1).getByRole('button').click();
    const lines = page.getByRole('table', { name: '分数构成' });
    await lines.getByRole('row', { name: /^合计 100.00/ }).waitFor();
    const [shown, sum] = await sumOf(lines);
    assert.equal(sum, shown);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出结果' }).click();
    assert.match((await download).suggestedFilename(), /^社区主任三季度考核-.*\.xlsx$/);

    await step(page, '公示结果');
    await page.getByRole('tab', { name: '公示' }).click();
    const notice = page.getByRole('table', { name: '公示' });
    await notice.getByRole('row').nth(1).waitFor();
    // Whoever has too little that could be counted has no band.
    const { nodes } = (await ask(world, 'district', RESULTS, { id })).assessmentResults;
    assert.equal(await notice.getByRole('row').count(), nodes.filter(({ band }) => band !== null).length + 1);
    assert.equal(await page.getByRole('button', { name: '结束公示' }).isDisabled(), true);
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(faults, []);

    const { page: director } = await atDesk(world, 'worker');
    await open(director, `/assessments/${id}/report`);
    await director.getByText('没有权限').first().waitFor();
  },
};

/** @returns the score as it stands below the lines, and what the lines make, in hundredths */
async function sumOf(lines) {
  const cells = await lines.locator('tbody tr td:last-child').allInnerTexts();
  const hundredths = (text) => Math.round(100 * Number(text.replace('−', '-').replace('+', '')));
  const shown = hundredths(await lines.locator('tfoot tr td:last-child').innerText());
  return [shown, cells.reduce((all, text) => all + hundredths(text), 0)];
}
