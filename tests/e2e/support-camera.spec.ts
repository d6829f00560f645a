import { sealSupportRequest } from '../../src/action-plan/plan-link.ts';
import { aPlan } from '../support/a-plan.ts';
import { cameraThatSees } from '../support/fake-camera.ts';
import { openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';

test.use({
  launchOptions: cameraThatSees(`https://leerkring.example/nl/actieplan/#${sealSupportRequest(aPlan)}`),
});

test('the camera reads the code of a request from another phone, without a network', async ({
  page,
  context,
}) => {
  /* The browser under test has no reader of its own: the page fetches ours beforehand. */
  const reader = Promise.all([/\/decode\./, /\/qr\./].map((part) => page.waitForResponse(part)));
  await openTool(page, '/nl/steunprogramma/');
  for (const part of await reader) await part.finished();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Scan een code' }).click();
  await expect(page.locator('.report li')).toHaveText('PLG wiskunde graad 4, Botshabelo: binnengekomen.', {
    timeout: 20_000,
  });
  await page.getByRole('button', { name: 'Sluit de camera' }).click();
  await expect(page.getByText(aPlan.support, { exact: true }).first()).toBeVisible();
});
