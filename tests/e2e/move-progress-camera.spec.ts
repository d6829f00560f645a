import { sealProgress } from '../../src/progress-transfer/progress-link.ts';
import { buildSeries } from '../../src/progress-transfer/series.ts';
import { knownIds } from '../support/any-progress.ts';
import { cameraThatSees } from '../support/fake-camera.ts';
import { movePage } from '../support/move-progress.ts';
import { openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';
import { aWholeCourse } from '../support/whole-course.ts';

const [, , third = ''] = buildSeries(sealProgress(aWholeCourse(), knownIds));

test.use({ launchOptions: cameraThatSees(`https://leerkring.example${movePage}#${third}`) });

test('the camera reads a code of a series from another phone', async ({ page }) => {
  await openTool(page, movePage);
  await page.getByRole('button', { name: 'Scan codes' }).click();
  await expect(page.getByText('Code 3 van 6 is binnen.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Nog te scannen: codes 1, 2, 4, 5, 6.')).toBeVisible();
  await page.getByRole('button', { name: 'Sluit de camera' }).click();
  await expect(page.locator('video')).toHaveCount(0);
});
