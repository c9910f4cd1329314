import { expect } from '@playwright/test';
import { before } from './office';
import { enter, expectAccessible, open, settled, test } from './support';

// What an operator of the State Corporation does in a day, and the school that sends her the ready papers.

test('a ready paper goes to the State Corporation, back when its month is over, and there again on request', async ({ page, offices }) => {
  const clerk = await offices.of('clerk');
  const operator = await offices.of('corporation');
  const { id, number } = await operator.fileAtCounter(await clerk.territory(), { daysAgo: 62 });
  await clerk.issue(id, { daysAgo: 55 });
  await clerk.act('sendToCorporation', id, { happenedAt: before(50) });

  await enter(page, 'corporation', 'ru', `/applications/${id}`);
  await expect(page.getByRole('region', { name: 'Хранение в Госкорпорации: один месяц' })).toContainText('Дубликат поступил');
  await page.getByRole('button', { name: 'Вернуть в школу' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Вернуть в школу' }).click();
  await expect(page.getByText(`Дубликат по делу ${number} возвращён в школу`)).toBeVisible();

  await page.getByRole('button', { name: 'Запросить у школы' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Запросить у школы' }).click();
  await expect(page.getByText(`Дубликат по делу ${number} запрошен у школы`)).toBeVisible();
  const request = page.getByRole('region', { name: 'Направить в Госкорпорацию: 1 рабочий день' });
  await request.getByText('Как посчитан срок').click();
  await expect(request).toContainText('Один рабочий день школы, считая со дня после запроса.');

  await enter(page, 'clerk', 'ru', `/applications/${id}`);
  await page.getByRole('button', { name: 'Передать в Госкорпорацию' }).click();
  await expect(page.getByRole('dialog')).toContainText('Госкорпорация запросила этот дубликат');
  await page.getByRole('dialog').getByRole('button', { name: 'Передать в Госкорпорацию' }).click();
  await expect(page.getByText(`Дубликат по делу ${number} передан в Госкорпорацию`)).toBeVisible();
  await open(page, `/applications/${id}`);
  await settled(page);
  await expect(page.getByRole('region', { name: 'Хранение в Госкорпорации: один месяц' })).toHaveCount(2);
});
