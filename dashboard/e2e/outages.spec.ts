import { expect } from '@playwright/test';
import { before } from './office';
import { enter, expectAccessible, expectNoSidewaysScroll, open, test } from './support';

// Outages of the portal (R23): the platform's administrator writes them down, whoever answers applicants reads them.

/** Day and time in the offices, so many hours ago. */
const clock = (hoursAgo: number) => {
  const text = new Date(Date.now() + (5 - hoursAgo) * 3_600_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
};

test('a failure of the portal is recorded, the contact centre is told, and its end is recorded', async ({ page }) => {
  const source = `Письмо № ${Date.now()}`;
  await enter(page, 'platform', 'ru', '/portal/outages');
  // The demonstration has a night of repair to come, which is in nobody's way.
  await expect(page.getByRole('region', { name: 'Объявленные работы' }).first()).toContainText('Ремонтные работы');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Записать перерыв' }).click();
  const dialog = page.getByRole('dialog');
  const { day, time } = clock(1);
  await dialog.getByLabel('День начала').fill(day);
  await dialog.getByLabel('Время начала').fill(time);
  await dialog.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(dialog.locator('.error-summary')).toContainText('Укажите, откуда известно о перерыве');
  await dialog.getByLabel('Откуда известно').fill(source);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(page.getByText('Перерыв записан')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: source });
  await expect(row).toContainText('идёт сейчас');
  await expect(row).toContainText('Сбой');

  await page.getByRole('button', { name: 'Записать перерыв' }).click();
  await dialog.getByLabel('Откуда известно').fill('То же самое');
  await dialog.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(dialog.locator('.error-summary')).toContainText('На это время уже записан перерыв');
  await dialog.getByRole('button', { name: 'Отмена' }).click();

  await enter(page, 'contact', 'ru', '/status');
  await expect(page.getByText(/^Портал egov\.kz не работает с /)).toBeVisible();
  await expectAccessible(page);

  await enter(page, 'platform', 'ru', '/portal/outages');
  await row.getByRole('button', { name: 'Портал снова работает' }).click();
  await dialog.getByRole('button', { name: 'Записать окончание' }).click();
  await expect(page.getByText('Окончание перерыва записано')).toBeVisible();
  await expect(row).toContainText(/1 ч|59 мин/);
  await enter(page, 'contact', 'ru', '/status');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Портал egov\.kz не работает/)).toHaveCount(0);
});

test('the department, the State Corporation and the contact centre read outages and record none', async ({ page, offices }) => {
  for (const login of ['region', 'analyst', 'corporation', 'contact']) {
    await enter(page, login, 'kk', '/');
    await page.getByRole('navigation', { name: 'Бөлімдер' }).getByRole('link', { name: 'Портал' }).click();
    if (login === 'region') await page.getByRole('link', { name: 'Жұмыстағы үзілістер' }).click();
    await expect(page).toHaveURL(/\/portal\/outages/);
    await expect(page.getByRole('heading', { name: 'Хабарланған жұмыстар' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Үзілісті жазу' })).toHaveCount(0);
  }
  const input = { startsAt: before(0.1), source: 'Хат № 1' };
  const record = 'mutation ($in: RecordPortalOutageInput!) { recordPortalOutage(input: $in) { faults { code } } }';
  const { data } = await (await offices.of('region')).ask<{ recordPortalOutage: { faults: { code: string }[] } }>(record, { in: input });
  expect(data?.recordPortalOutage.faults).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('a school has no page about the portal', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/queue');
  await expect(page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Портал' })).toHaveCount(0);
});

test('outages of a year fit a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await enter(page, 'contact', 'kk', '/portal/outages?period=year');
  await expect(page.getByText(/^Үзілістер: \d+/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await open(page, '/portal');
  await expect(page).toHaveURL(/\/portal\/outages/); // messages are not the contact centre's
});
