import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { DESK, menuOf } from './people.mjs';
import { startServer } from './server.mjs';

const { Secret, TOTP } = createRequire(new URL('../../api/package.json', import.meta.url))('otpauth');
const codeOf = (secret) => new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate();

export const scenarios = {
  async 'who must have a second factor sets it up first, in every tab, and is asked for it from then on'({ browser }) {
    const server = await startServer({ REQUIRE_SECOND_FACTOR: 'true' });
    try {
      const context = await browser.newContext(DESK);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await signInAt(page, server);
      await page.getByRole('img', { name: /二维码|QR/ }).waitFor();
      const other = await context.newPage();
      await other.goto(`${server.base}/#/grids`);
      await other.getByRole('img', { name: /二维码|QR/ }).waitFor();
      // The later of two secrets is the one that counts.
      const secret = await other.locator('code').innerText();
      await other.getByRole('textbox', { name: /^动态口令/ }).fill(codeOf(secret));
      await other.keyboard.press('Enter');
      await menuOf(other).waitFor();
      await context.close();

      const again = await (await browser.newContext(DESK)).newPage();
      again.setDefaultTimeout(20_000);
      await signInAt(again, server);
      await again.getByRole('textbox', { name: /^动态口令/ }).waitFor();
      assert.equal(await menuOf(again).count(), 0);
    } finally {
      await server.stop();
    }
  },
};

async function signInAt(page, server) {
  await page.goto(server.base);
  await page.getByLabel(/用户名|User name/).fill('district@210102');
  await page.getByLabel(/^(密码|Password)/).fill(server.password);
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
}
