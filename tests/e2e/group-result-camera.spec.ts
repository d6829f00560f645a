import { sealVote } from '../../src/group-result/result-link.ts';
import { codeOf } from '../../src/link/code-of.ts';
import { cameraThatSees } from '../support/fake-camera.ts';
import { fragmentOf, ledWorkshop } from '../support/led-workshop.ts';
import { openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';

const question = codeOf('question', 'what-is-a-plc/what-belongs');
const vote = { question, phone: 42, chosen: ['meet-again', 'try-between'] };

test.use({
  launchOptions: cameraThatSees(`https://leerkring.example/nl/workshop/uitslag/#${sealVote(vote)}`),
});

test('the camera reads the answer from a participant’s phone and counts it, without a network', async ({
  page,
  context,
}) => {
  /* The browser under test has no reader of its own: the page fetches ours beforehand. */
  const reader = page.waitForResponse(/\/decode\./);
  await openTool(page, `/nl/workshop/uitslag/${fragmentOf(ledWorkshop)}`);
  await (await reader).finished();
  await page.getByLabel('Welke vraag tel je?').selectOption(question);
  await expect(page.getByText('Nog geen antwoord op deze vraag.')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Scan codes' }).click();
  await expect(page.locator('.came')).toHaveText('Geteld.', { timeout: 20_000 });
  await expect(page.locator('.total')).toHaveText('1 antwoord');
  await expect(page.locator('.bars li').filter({ hasText: 'De groep ziet elkaar terug.' })).toContainText(
    '1',
  );
  await page.getByRole('button', { name: 'Sluit de camera' }).click();
});
