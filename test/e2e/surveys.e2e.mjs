import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ask, atDesk, barriers, open, PHONE, settled } from './people.mjs';
import { openTunnel, pause } from './server.mjs';

const STREET = '210102001';
const choice = (key, text, more = {}) => ({ key, text, ...more });
const QUESTIONS = [
  {
    key: 'lives',
    kind: 'SINGLE',
    text: '您住在这个社区吗？',
    textEn: 'Do you live in this community?',
    choices: [choice('here', '住在这里', { textEn: 'Yes' }), choice('elsewhere', '不住在这里', { textEn: 'No', ends: true })],
  },
  { key: 'overall', kind: 'LIKERT', text: '总的来说，您对社区工作满意吗？' },
  {
    key: 'why',
    kind: 'MULTI',
    text: '哪里不满意？',
    choices: [choice('slow', '办事慢'), choice('rude', '态度差')],
    showIf: [{ question: 'overall', choices: ['1', '2'] }],
  },
  { key: 'services', kind: 'MATRIX', text: '您对这些服务满意吗？', rows: [choice('repair', '维修'), choice('clean', '保洁')] },
  {
    key: 'first',
    kind: 'RANKING',
    text: '最该先办哪几件事？',
    choices: [choice('lift', '加装电梯'), choice('park', '停车'), choice('light', '路灯')],
  },
  { key: 'recommend', kind: 'NPS', text: '您愿意向亲友推荐住在这里吗？' },
  { key: 'wish', kind: 'TEXT', text: '您最希望改进什么？', required: false },
];

/** A survey that is open, with links for those who were drawn, or a poster that takes so many. */
async function openSurvey(world, { links = 0, quota = 0, questions = QUESTIONS }) {
  const asDistrict = (name, input, wanted) =>
    ask(world, 'district', `mutation ($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${wanted} } }`, { input });
  const step = (name, id) =>
    ask(world, 'district', `mutation ($input: SurveyInput!) { ${name}(input: $input) { survey { id } } }`, { input: { id } });
  const { saveQuestionnaire } = await asDistrict(
    'saveQuestionnaire',
    { title: '社区服务满意度', introduction: '请告诉我们社区工作做得怎么样，大约两分钟。', questions },
    'questionnaire { id }',
  );
  const { createSurvey } = await asDistrict(
    'createSurvey',
    {
      title: '年度居民满意度调查',
      titleEn: 'Yearly survey of residents',
      areas: [STREET],
      questionnaireId: saveQuestionnaire.questionnaire.id,
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      design: { size: 20, leastPerStratum: 0 },
    },
    'survey { id }',
  );
  const { id } = createSurvey.survey;
  await step('drawSample', id);
  await step('openSurvey', id);
  const { survey } = await ask(
    world,
    'district',
    'query ($id: ID!) { survey(id: $id) { sampleUnits(first: 20, filter: { isReserve: false }) { nodes { id } } } }',
    { id },
  );
  const ids = survey.sampleUnits.nodes.slice(0, links).map((unit) => unit.id);
  const invited = links > 0 ? await asDistrict('inviteSampleUnits', { ids }, 'invitations { token }') : null;
  const point =
    quota > 0 ? await asDistrict('createSurveyPoint', { surveyId: id, code: STREET, name: '服务大厅', quota }, 'surveyPoint { token }') : null;
  return {
    id,
    tokens: invited?.inviteSampleUnits.invitations.map(({ token }) => token) ?? [],
    poster: point?.createSurveyPoint.surveyPoint.token,
    close: () => step('closeSurvey', id),
    answered: async () =>
      (await ask(world, 'district', 'query ($id: ID!) { survey(id: $id) { progress { disposition drawn } } }', { id })).survey.progress
        .filter(({ disposition }) => disposition === 'COMPLETE')
        .reduce((sum, { drawn }) => sum + drawn, 0),
  };
}

async function phoneAt({ browser }, address) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  const choose = async (...names) => {
    for (const name of names) await page.getByText(name, { exact: true }).click();
    await page.getByRole('button', { name: '下一题' }).click();
  };
  const at = (text) => page.getByRole('heading', { name: text, exact: true }).waitFor();
  return { page, context, faults, choose, at, keeps: () => page.evaluate(() => JSON.stringify({ ...globalThis.localStorage })) };
}

const SATISFIED = { key: 'overall', kind: 'LIKERT', dimension: '总体', text: '总的来说，您对社区工作满意吗？' };

/** As a phone sends it. */
async function answerFor({ server }, token, answers) {
  const query = 'mutation ($input: SubmitSurveyAnswersInput!) { submitSurveyAnswers(input: $input) { outcome } }';
  const body = JSON.stringify({ query, variables: { input: { token, answers, seconds: 30 } } });
  const answer = await fetch(`${server.base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data } = await answer.json();
  assert.equal(data?.submitSurveyAnswers.outcome, 'TAKEN');
}

const MUTATION = (name, wanted) => `mutation ($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${wanted} } }`;

/** A survey that is over: everybody who was drawn has answered, in turn very well to very badly; counted and published. */
async function publishedSurvey(world, { title, size = 150 }) {
  const asDistrict = (name, input, wanted) => ask(world, 'district', MUTATION(name, wanted), { input });
  const step = (name, id) =>
    ask(world, 'district', `mutation ($input: SurveyInput!) { ${name}(input: $input) { survey { id } } }`, { input: { id } });
  const questions = [{ ...SATISFIED, key: 'speed', dimension: '响应速度', text: '=1+1 响应速度您满意吗？' }, SATISFIED];
  const { saveQuestionnaire } = await asDistrict('saveQuestionnaire', { title: '两题问卷', questions }, 'questionnaire { id }');
  const { createSurvey } = await asDistrict(
    'createSurvey',
    {
      title,
      areas: [STREET],
      questionnaireId: saveQuestionnaire.questionnaire.id,
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      design: { size, leastPerStratum: 0 },
    },
    'survey { id }',
  );
  const { id } = createSurvey.survey;
  await step('drawSample', id);
  await step('openSurvey', id);
  const units = 'query ($id: ID!) { survey(id: $id) { sampleUnits(first: 200, filter: { isReserve: false }) { nodes { id } } } }';
  const ids = (await ask(world, 'district', units, { id })).survey.sampleUnits.nodes.map((unit) => unit.id);
  const { inviteSampleUnits } = await asDistrict('inviteSampleUnits', { ids }, 'invitations { token }');
  for (const [i, { token }] of inviteSampleUnits.invitations.entries())
    await answerFor(world, token, [
      { question: 'speed', value: 1 + (i % 5) },
      { question: 'overall', value: 3 + (i % 3) },
    ]);
  await step('closeSurvey', id);
  for (;;) {
    const { survey } = await ask(world, 'district', 'query ($id: ID!) { survey(id: $id) { cleanedAt } }', { id });
    if (survey.cleanedAt) break;
    await pause(200);
  }
  await step('publishSurvey', id);
  return id;
}

/** What a page saves when somebody asks it to: so many files, the names first. */
async function saved(page, count, act) {
  const downloads = [];
  page.on('download', (download) => downloads.push(download));
  await act();
  while (downloads.length < count) await pause(50);
  return Promise.all(downloads.map(async (download) => ({ name: download.suggestedFilename(), bytes: await readFile(await download.path()) })));
}

export const scenarios = {
  async 'a survey from its design to its result: drawn, answered on a phone and on paper, closed, read; a community sees figures and nobody'(world) {
    await ask(world, 'district', 'mutation ($input: SaveQuestionnaireInput!) { saveQuestionnaire(input: $input) { questionnaire { id } } }', {
      input: { title: '一题问卷', questions: [SATISFIED] },
    });
    const { page, faults } = await atDesk(world, 'district');
    page.on('dialog', (dialog) => void dialog.accept());
    await open(page, '/surveys');
    await page.getByRole('button', { name: '新建调查' }).click();
    await page.getByLabel('名称').fill('一题调查');
    await page.getByRole('spinbutton').fill('40');
    await page.getByRole('combobox', { name: /问卷/ }).click();
    await page.getByRole('option', { name: /^一题问卷/ }).click();
    await page.getByRole('button', { name: '建立' }).click();
    await page.getByRole('button', { name: '抽取样本' }).click();
    await page.getByRole('button', { name: '开始调查' }).click();
    await page.getByRole('button', { name: /^生成本页/ }).click();
    await page.getByRole('heading', { name: '40 个问卷码' }).waitFor();
    const tokens = await page.getByRole('dialog').locator('tbody tr td:nth-child(2)').allTextContents();
    await page.getByRole('button', { name: '已保存，关闭' }).click();
    const [onPhone, onPaper, ...others] = tokens;
    const phone = await phoneAt(world, `${world.server.base}/m#s/${onPhone}`);
    await phone.page.getByRole('link', { name: '开始填写' }).click();
    // Who reads: an answer within two seconds would be kept and not counted.
    await phone.page.waitForTimeout(3_000);
    await phone.choose('满意');
    await phone.page.getByRole('button', { name: '提交' }).click();
    await phone.page.getByRole('heading', { name: '问卷已经收到，谢谢您' }).waitFor();
    await phone.context.close();
    await page.getByRole('button', { name: '录入答卷' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('问卷码').fill(onPaper);
    await form.getByText('非常满意', { exact: true }).click();
    await form.getByRole('button', { name: '保存答卷' }).click();
    await form.getByText('已录入。').waitFor();
    await form.getByRole('button', { name: '取消' }).click();
    for (const token of others) await answerFor(world, token, [{ question: 'overall', value: 3 }]);
    await page.getByText('40 / 40', { exact: true }).waitFor();
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: '结束调查' }).click();
    await page.getByRole('button', { name: '公布结果' }).click();
    const result = page.getByRole('table', { name: '结果' }).getByRole('row', { name: /总体/ });
    await result.getByText('40', { exact: true }).waitFor();
    const address = new URL(page.url()).hash.slice(1);
    assert.deepEqual(faults, []);
    const { page: director } = await atDesk(world, 'director');
    await open(director, address);
    await director.getByRole('heading', { name: '一题调查' }).waitFor();
    await director.getByRole('heading', { name: '结果' }).waitFor();
    assert.equal(await director.getByRole('tab', { name: '样本' }).count(), 0);
    const id = address.split('/')[2];
    const asDirector = await ask(world, 'director', 'query ($id: ID!) { survey(id: $id) { figures { n } } }', { id });
    assert.ok(asDirector.survey.figures.every(({ n }) => n === null || n >= 10));
  },

  async 'a questionnaire is answered without a line, over a reload, and goes out by itself when the line is back'(world) {
    const survey = await openSurvey(world, { links: 1 });
    const [token] = survey.tokens;
    const tunnel = await openTunnel(world.server.port);
    const phone = await phoneAt(world, `${tunnel.base}/m#s/${token}`);
    const { page, choose, at } = phone;
    await page.getByText('少于 10 份的结果不会显示给任何人。').waitFor();
    assert.equal(await page.getByRole('navigation').count(), 0);
    assert.deepEqual(await barriers(page), []);
    await page.evaluate(() => globalThis.navigator.serviceWorker.ready.then(() => undefined));
    await page.getByRole('link', { name: '开始填写' }).click();
    await at('您住在这个社区吗？');
    await phone.context.setOffline(true);
    tunnel.cut();
    await page.getByRole('button', { name: '下一题' }).click();
    await page.getByText('请先选一个答案，再到下一题。').waitFor();
    await choose('住在这里');
    await page.getByText('2 / 7', { exact: true }).waitFor();
    await choose('不满意');
    await at('哪里不满意？');
    await page.getByText('3 / 8', { exact: true }).waitFor();
    await page.reload();
    await at('哪里不满意？');
    await page.getByRole('link', { name: '上一题' }).click();
    assert.equal(await page.getByRole('radio', { name: '不满意', exact: true }).isChecked(), true);
    await choose('满意');
    await at('维修');
    await choose('基本满意');
    await choose('不了解 / 不适用');
    await choose('路灯', '加装电梯');
    assert.deepEqual(await barriers(page), []);
    await choose('9');
    await page.getByLabel('请写在这里').fill('多装几盏灯');
    await choose();
    await page.getByRole('button', { name: '提交' }).click();
    await at('已经保存，等线路恢复');
    assert.match(await phone.keeps(), /多装几盏灯/);
    assert.equal(await survey.answered(), 0);
    tunnel.mend();
    await phone.context.setOffline(false);
    await at('问卷已经收到，谢谢您');
    assert.equal(await survey.answered(), 1);
    assert.doesNotMatch(await phone.keeps(), /多装几盏灯/);
    await page.goto('about:blank');
    await page.goto(`${world.server.base}/m#s/${token}`);
    await at('已答过');
    assert.deepEqual(phone.faults, []);
    tunnel.close();
  },

  async 'a choice that ends it goes to the end, and a closed survey and a wrong token say what they are'(world) {
    const survey = await openSurvey(world, { links: 2 });
    const phone = await phoneAt(world, `${world.server.base}/m#s/${survey.tokens[0]}`);
    await phone.page.getByRole('link', { name: '开始填写' }).click();
    await phone.choose('不住在这里');
    await phone.at('答完了');
    await phone.page.getByRole('button', { name: '提交' }).click();
    await phone.at('问卷已经收到，谢谢您');
    const late = await phoneAt(world, `${world.server.base}/m#s/${survey.tokens[1]}`);
    await late.page.getByRole('link', { name: '开始填写' }).click();
    await late.choose('不住在这里');
    await survey.close();
    await late.page.getByRole('button', { name: '提交' }).click();
    await late.at('现在不能填写');
    const wrong = await phoneAt(world, `${world.server.base}/m#s/210102-AAAAAAAAAAAAAAAAAAAAAA`);
    await wrong.at('没有找到这份问卷');
    await wrong.page.getByText('请重新扫描通知上的二维码').waitFor();
    assert.deepEqual([...phone.faults, ...late.faults, ...wrong.faults], []);
  },

  async 'at a poster each phone answers once, after a little work, and no more than the quota'(world) {
    const { poster } = await openSurvey(world, { quota: 1, questions: [QUESTIONS[1]] });
    const address = `${world.server.base}/m#s/${poster}`;
    const answer = async (phone) => {
      await phone.page.getByRole('link', { name: '开始填写' }).click();
      await phone.choose('非常满意');
      await phone.page.getByRole('button', { name: '提交' }).click();
    };
    const [first, second] = [await phoneAt(world, address), await phoneAt(world, address)];
    await second.page.getByRole('link', { name: '开始填写' }).waitFor();
    const since = Date.now();
    await answer(first);
    await first.at('问卷已经收到，谢谢您');
    world.note(`${Date.now() - since} ms from the first tap to the end, with the work`);
    await answer(second);
    await second.at('这里的份数已经满了');
    await (await phoneAt(world, address)).at('这里的份数已经满了');
    assert.deepEqual([...first.faults, ...second.faults], []);
  },

  async 'a questionnaire is written with the phone beside it, a way that nobody can go is seen at once, and a survey uses it'(world) {
    const { page, faults } = await atDesk(world, 'district');
    await open(page, '/questionnaires/create');
    await page.getByRole('textbox', { name: '标题', exact: true }).fill('编写的问卷');
    await page.getByRole('button', { name: '从标准题库加题' }).click();
    await page.getByLabel(/^您对社区工作人员的服务态度满意吗/).check();
    await page.getByRole('button', { name: '加入 1 题' }).click();
    await page.getByRole('button', { name: '自己写题' }).click();
    await page.getByRole('menuitem', { name: /^多选/ }).click();
    const second = page.getByRole('group', { name: '第 2 题', exact: true });
    await second.getByRole('textbox', { name: '题目', exact: true }).fill('哪里做得不好？');
    await second.getByLabel('选项 1 中文').fill('办事慢');
    await page.keyboard.press('Enter');
    await page.keyboard.type('态度差');
    await second.getByRole('button', { name: '加条件' }).click();
    await second.getByRole('combobox', { name: '答了其中之一' }).click();
    await page.getByRole('option', { name: '不满意', exact: true }).click();
    await page.keyboard.press('Escape');
    const phone = page.frameLocator('iframe[title="手机预览"]');
    // The preview has answered what the condition asks for, so that the question can be seen.
    await phone.getByRole('heading', { name: '哪里做得不好？' }).waitFor();
    await phone.getByText('态度差').waitFor();
    await phone.getByRole('link', { name: '上一题' }).click();
    await phone.getByText('非常满意', { exact: true }).click();
    await phone.getByRole('button', { name: '下一题' }).click();
    await phone.getByRole('heading', { name: '答完了' }).waitFor();
    await page.keyboard.press('Escape');
    await second.getByRole('textbox', { name: '题目', exact: true }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    const first = page.getByRole('group', { name: '第 1 题', exact: true });
    await first.getByText(/不在这道题之前。条件只能用前面的题/).waitFor();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByRole('alert').getByText('有 1 处需要修改').waitFor();
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('button', { name: /^下移第 1 题/ }).click();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByRole('heading', { name: '编写的问卷（第 1 版）' }).waitFor();
    await page.getByRole('button', { name: '定稿' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '定稿' }).click();
    await page.getByText('已定稿', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: '编写下一版' }).click();
    await page.getByRole('group', { name: '第 1 题', exact: true }).getByRole('textbox', { name: '题目', exact: true }).fill('您对态度满意吗？');
    await page.getByText('措辞已改').waitFor();
    await page.getByRole('button', { name: '存为下一版草稿' }).click();
    await page.getByRole('heading', { name: '编写的问卷（第 2 版）' }).waitFor();
    await open(page, '/surveys');
    await page.getByRole('button', { name: '新建调查' }).click();
    await page.getByLabel('名称').fill('用编写的问卷');
    await page.getByRole('combobox', { name: /问卷/ }).click();
    await page.getByRole('option', { name: /^编写的问卷（第 1 版，2 题）/ }).click();
    await page.getByRole('button', { name: '建立' }).click();
    await page.getByText('编写的问卷（第 1 版，2 题）').waitFor();
    assert.deepEqual(faults, []);
  },

  async 'a poster is put up and its code opens the survey; reserves take the place of those who refuse'(world) {
    const survey = await openSurvey(world, { questions: [SATISFIED] });
    const { page, faults } = await atDesk(world, 'district');
    await open(page, `/surveys/${survey.id}/report`);
    await page.getByRole('tab', { name: '扫码点' }).click();
    await page.getByRole('button', { name: '添加扫码点' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: /区域/ }).click();
    await page.getByRole('option').first().click();
    await form.getByLabel(/张贴位置/).fill('服务大厅');
    await form.getByLabel(/最多收多少份/).fill('30');
    await form.getByRole('button', { name: '添加扫码点' }).click();
    await page.getByText('0 / 30').waitFor();
    await page.getByRole('button', { name: '二维码：服务大厅' }).click();
    const address = await page.getByRole('dialog').getByRole('paragraph').filter({ hasText: '#s/' }).innerText();
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    const phone = await phoneAt(world, address);
    await phone.page.getByRole('link', { name: '开始填写' }).waitFor();
    await page.getByRole('tab', { name: '样本' }).click();
    assert.equal(await page.getByRole('heading', { name: '需要补充的样本' }).count(), 0);
    await page.getByRole('combobox', { name: '结果' }).first().click();
    await page.getByRole('option', { name: '拒答' }).click();
    await page.getByRole('heading', { name: '需要补充的样本' }).waitFor();
    await page.getByRole('button', { name: /^全部补充/ }).waitFor();
    assert.deepEqual([...faults, ...phone.faults], []);
  },

  async 'a result is taken away as CSV and workbook, printed, made public and read on a phone without an account, and taken back'(world) {
    await publishedSurvey(world, { title: '上半年满意度调查' });
    const id = await publishedSurvey(world, { title: '下半年满意度调查' });
    const { page, faults } = await atDesk(world, 'district');
    page.on('dialog', (dialog) => void dialog.accept());
    await open(page, `/surveys/${id}/report`);
    await page.getByRole('table', { name: '分区域' }).getByRole('row').nth(1).waitFor();
    await page
      .getByRole('table', { name: '历次变化' })
      .getByRole('row', { name: /上半年/ })
      .waitFor();
    await settled(page);
    assert.deepEqual(await barriers(page), []);
    // Down into a community by the table, as a keyboard goes, and back by the way above it.
    await page.getByRole('table', { name: '分区域' }).getByRole('button').first().click();
    await page.getByRole('navigation', { name: '所在区域' }).getByRole('button').first().click();

    const [csv, method] = await saved(page, 2, async () => {
      await page.getByRole('button', { name: '导出结果' }).click();
      await page.getByRole('combobox', { name: '精细到' }).click();
      await page.getByRole('option', { name: '网格' }).click();
      await page.getByLabel('按年龄').check();
      await page.getByRole('button', { name: '导出 CSV' }).click();
    });
    assert.match(method.bytes.toString('utf8'), /这次.*各网格各年龄段的成年人数/);
    const lines = csv.bytes.toString('utf8').split('\r\n');
    assert.match(csv.name, /^下半年满意度调查-.*\.csv$/);
    assert.match(lines[0], /^\uFEFF级别,代码,区域,答卷来源,人群,/);
    assert.ok(lines.some((line) => line.includes(",'=1+1 响应速度您满意吗？,")));
    assert.ok(!lines.some((line) => line.includes(',=1+1')));
    assert.ok(lines.some((line) => line.includes(',样本不足,')));
    assert.ok(lines.some((line) => line.includes(',60 岁以上,')));
    assert.match(method.bytes.toString('utf8'), /RR1 100 %.*COOP1 100 %/);
    const [workbook] = await saved(page, 1, async () => {
      await page.getByRole('button', { name: '导出结果' }).click();
      await page.getByRole('button', { name: '导出 Excel' }).click();
    });
    assert.match(workbook.name, /\.xlsx$/);
    assert.equal(workbook.bytes.subarray(0, 2).toString(), 'PK');

    await page.getByRole('link', { name: '打印报告' }).click();
    await page.getByRole('heading', { name: '怎样得来的' }).waitFor();
    await page.getByRole('heading', { name: '作答方式的影响' }).waitFor();
    await page.getByText(/没有可以比较的/).waitFor();
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();

    const nobody = await phoneAt(world, `${world.server.base}/m#r/${id}`);
    await nobody.at('没有找到这份结果');
    await page.getByRole('button', { name: '向居民公开' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('网格的结果、分年龄的结果').waitFor();
    assert.equal(await dialog.getByRole('button', { name: '公开', exact: true }).isDisabled(), true);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: '公开', exact: true }).click();
    await page.getByRole('link', { name: /#r\// }).waitFor();
    const resident = await phoneAt(world, `${world.server.base}/m#r/${id}`);
    await resident.at('下半年满意度调查');
    await resident.page.getByText(/抽了 150 户/).waitFor();
    await resident.page
      .getByText(/真实的数多半在/)
      .first()
      .waitFor();
    await resident.page.getByRole('heading', { name: '各处的结果' }).waitFor();
    assert.deepEqual(await barriers(resident.page), []);
    await resident.page.getByRole('list').getByRole('link').first().click();
    await resident.page.getByRole('link', { name: '回到总的结果' }).waitFor();
    assert.equal(await resident.page.getByText(/网格 \d/).count(), 0);
    await page.getByRole('button', { name: '撤回公开' }).click();
    await page.getByText('还没有向居民公开').waitFor();
    await (await phoneAt(world, `${world.server.base}/m#r/${id}`)).at('没有找到这份结果');
    assert.deepEqual([...faults, ...resident.faults], []);
  },

  async 'a low answer leads to a call that the resident agreed to, and to what was done, which everybody reads'(world) {
    const survey = await openSurvey(world, { links: 20, questions: [SATISFIED] });
    const [token, ...others] = survey.tokens;
    const { page, at, choose, context, faults, keeps } = await phoneAt(world, `${world.server.base}/m#s/${token}`);
    await page.getByRole('link', { name: '开始填写' }).click();
    await page.waitForTimeout(3_000);
    await choose('不满意');
    await page.getByRole('button', { name: '提交' }).click();
    await at('问卷已经收到，谢谢您');
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: '愿意，请给我打电话' }).click();
    await page.getByLabel('电话（必填）').fill('13900001234');
    await page.getByLabel('想先说几句（可不填）').fill('楼道灯一直不亮');
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('button', { name: '请给我打电话' }).click();
    await page.getByText(/最迟 .* 会有人给您打电话/).waitFor();
    assert.doesNotMatch(await keeps(), /13900001234|楼道灯/);
    await context.close();
    for (const other of others) await answerFor(world, other, [{ question: 'overall', value: 4 }]);

    const { page: desk, faults: deskFaults } = await atDesk(world, 'street1');
    await open(desk, `/surveys/${survey.id}/report`);
    await desk.getByRole('tab', { name: '回访与意见' }).click();
    const row = desk.getByRole('table', { name: '居民愿意回访' }).getByRole('row', { name: /楼道灯一直不亮/ });
    await row.getByText('139****1234').waitFor();
    await row.getByRole('button', { name: '回访' }).click();
    const call = desk.getByRole('dialog');
    await call.getByRole('combobox', { name: '原因' }).click();
    await desk.getByRole('option').first().click();
    await call.getByRole('button', { name: '显示电话' }).click();
    await call.getByText('13900001234').waitFor();
    await call.getByRole('combobox', { name: /结果/ }).click();
    await desk.getByRole('option', { name: '已解决' }).click();
    await call.getByLabel(/办理情况/).fill('已换灯，电话告知。');
    assert.deepEqual(await barriers(desk), []);
    await call.getByRole('button', { name: '登记结果' }).click();
    await row.getByText('已回访').waitFor();

    await survey.close();
    const step = 'mutation ($input: SurveyInput!) { publishSurvey(input: $input) { survey { id } } }';
    const isCounted = async () =>
      (await ask(world, 'district', 'query ($id: ID!) { survey(id: $id) { cleanedAt } }', { id: survey.id })).survey.cleanedAt;
    while (!(await isCounted())) await new Promise((resolve) => setTimeout(resolve, 200));
    await ask(world, 'district', step, { input: { id: survey.id } });
    await open(desk, `/surveys/${survey.id}/report`);
    await desk.getByRole('tab', { name: '回访与意见' }).click();
    await desk.getByRole('button', { name: '写一条' }).click();
    const form = desk.getByRole('dialog');
    await form.getByLabel(/^居民说(?!（)/).fill('楼道灯坏了没人修');
    await form.getByLabel(/^我们办了(?!（)/).fill('全街道楼道灯检修一遍，更换 120 盏');
    await form.getByLabel(/谁办的/).fill('街道城管科');
    await form.getByRole('button', { name: '保存' }).click();
    await desk.getByRole('button', { name: '公布', exact: true }).click();
    await desk.getByRole('button', { name: '撤回' }).waitFor();
    await settled(desk);
    assert.deepEqual(await barriers(desk), []);
    const reader = await phoneAt(world, `${world.server.base}/m#did/${survey.id}`);
    await reader.page.getByText('全街道楼道灯检修一遍，更换 120 盏').waitFor();
    assert.deepEqual(await barriers(reader.page), []);
    assert.deepEqual([...faults, ...deskFaults, ...reader.faults], []);
  },
};
