import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Desks in a street office of 2015. */
export const DESK = { viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' };
export const PHONE = {
  viewport: { width: 390, height: 844 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
};

/** Somebody at a desk, signed in: `street1` is of 210102 unless the login says otherwise. */
export async function atDesk({ browser, server }, login, options = {}) {
  const context = await browser.newContext({ ...DESK, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(server.base);
  await signIn(page, login.includes('@') ? login : `${login}@210102`, server.password);
  return { page, context, faults, menu: menuOf(page), close: () => context.close() };
}

export async function signIn(page, login, password) {
  await page.getByLabel(/用户名|User name/).fill(login);
  await page.getByLabel(/^(密码|Password)/).fill(password);
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
  await menuOf(page).waitFor();
}

export const menuOf = (page) => page.getByRole('navigation', { name: /主菜单|Main menu/ });

/** Opens a page of the console and waits until it shows what it is about. */
export async function open(page, path) {
  await page.goto(`${page.url().split('#')[0]}#${path}`);
  await settled(page);
}

/** Nothing is being loaded or drawn any more. */
export async function settled(page) {
  await page.waitForLoadState('networkidle').catch(() => {});
  await page
    .waitForFunction(() => document.querySelectorAll('[aria-busy="true"], .MuiSkeleton-root, [role="progressbar"]').length === 0, undefined, {
      timeout: 10_000,
    })
    .catch(() => {});
}

/** @returns what axe calls serious or critical, a line each */
export async function barriers(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} — ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 140))
          .join(' | ')}`,
    );
}

/** What the API answers to somebody, without a page. */
export async function ask({ server }, login, query, variables = {}) {
  const send = async (headers, body) => {
    const answer = await fetch(`${server.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(`${login}: ${JSON.stringify(errors)}`);
    return data;
  };
  const signingIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
  const { signIn: session } = await send(
    {},
    { query: signingIn, variables: { input: { login: `${login}@210102`, password: server.password, kind: 'PHONE' } } },
  );
  return send({ authorization: `Bearer ${session.accessToken}` }, { query, variables });
}
