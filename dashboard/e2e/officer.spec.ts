import { expect } from '@playwright/test';
import { enter, expectAccessible, open, settled, test } from './support';

// What an officer of the region sees, and what a stranger does not.

test('a breach arrives at the officer of the region without reloading', async ({ page, offices }) => {
  await enter(page, 'region', 'ru', '/');
  const panel = page.getByRole('region', { name: 'Нарушения срока сейчас' });
  await expect(panel.getByText('Связь есть')).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  // A late entry whose term has passed: the program's own sweep finds it and records the breach.
  const { number } = await (await offices.of('clerk')).file({ daysAgo: 60 });
  const row = panel.getByRole('listitem').filter({ hasText: number });
  await expect(row).toBeVisible({ timeout: 30_000 });
  await expect(row).toContainText('Срок истёк');
  await expect(page.locator('body[data-same-page]')).toHaveCount(1);
});

test('breaches wait while the list is paused', async ({ page, offices }) => {
  await enter(page, 'region', 'ru', '/');
  const panel = page.getByRole('region', { name: 'Нарушения срока сейчас' });
  await expect(panel.getByText('Связь есть')).toBeVisible();
  await panel.getByRole('button', { name: 'Приостановить' }).click();
  await expect(panel.getByText('Приостановлено')).toBeVisible();
  const { number } = await (await offices.of('clerk')).file({ daysAgo: 61 });
  await page.waitForTimeout(7_000); // longer than the program's sweep
  await expect(panel.getByText(number)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Продолжить' }).click();
  await expect(panel.getByText(number).or(panel.getByRole('button', { name: /нов.*, показать/ })).first()).toBeVisible({ timeout: 30_000 });
});

test('a case of one school is refused to the clerk of another, on the page and behind it', async ({ page, offices }) => {
  const clerk = await offices.of('clerk');
  const { id, number } = await clerk.file({ daysAgo: 1 });
  await enter(page, 'clerk2', 'ru', `/applications/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Дело не найдено' })).toBeVisible();
  await expect(page.getByText(number)).toHaveCount(0);
  await expect(page.getByText('Сейітова')).toHaveCount(0);

  const other = await offices.of('clerk2');
  const find = `query ($number: String!) { application(number: $number) { id } }`;
  expect((await clerk.ask<{ application: { id: string } | null }>(find, { number })).data?.application?.id).toBe(id);
  expect((await other.ask<{ application: { id: string } | null }>(find, { number })).data?.application ?? null).toBeNull();
  const withdraw = `mutation ($id: ID!) { withdrawApplication(input: { applicationId: $id, expectedVersion: 1, reason: "x" }) { application { id } faults { code } } }`;
  const refused = await other.ask<{ withdrawApplication: { application: object | null } | null }>(withdraw, { id });
  expect(refused.data?.withdrawApplication?.application ?? null).toBeNull();
});

test('a lost network is said in words, and the page recovers by itself', async ({ page, context }) => {
  await enter(page, 'region', 'ru', '/');
  await expect(page.getByText('Связь есть')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Нет связи, обновляем раз в 30 секунд')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Связь есть')).toBeVisible({ timeout: 45_000 });
});

test('a server that closes the connection is found again', async ({ page }) => {
  let away = false;
  const sockets: { close(): Promise<void> }[] = [];
  await page.routeWebSocket(/\/graphql$/, (socket) => {
    if (away) return void socket.close();
    socket.connectToServer();
    sockets.push(socket);
  });
  await enter(page, 'region', 'ru', '/');
  await expect(page.getByText('Связь есть')).toBeVisible();
  away = true;
  await Promise.all(sockets.map((socket) => socket.close()));
  await expect(page.getByText('Связь есть')).toHaveCount(0);
  away = false;
  await expect(page.getByText('Связь есть')).toBeVisible({ timeout: 45_000 });
});

test('a figure opens into its cases, and the address is the view', async ({ page }) => {
  await enter(page, 'region', 'ru', '/?period=quarter');
  const overdue = page.getByRole('list', { name: 'Главные показатели' }).getByRole('link', { name: /^Просрочено/ });
  await overdue.click();
  await expect(page).toHaveURL(/\/applications\?.*show=overdue/);
  await settled(page);
  await page.getByLabel('Канал').selectOption({ label: 'Портал egov.kz' });
  await expect(page).toHaveURL(/channel=PORTAL/);
  await settled(page);
  const found = await page.locator('.list-count').innerText();
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Канал')).toHaveValue('PORTAL');
  await expect(page.locator('.list-count')).toHaveText(found);
  await page.goBack();
  await expect(page.getByLabel('Канал')).not.toHaveValue('PORTAL');
});

test('the table of parts is sorted by keyboard and keeps its order in the address', async ({ page }) => {
  await enter(page, 'region', 'ru', '/');
  const head = page.getByRole('columnheader', { name: /Просрочено/ });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=overdue/);
  await open(page, page.url());
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('hours of a school are set from a day on, by who decides about them', async ({ page, offices }) => {
  const school = await (await offices.of('clerk2')).territory();
  await enter(page, 'clerk2', 'ru', `/territories/${school}`);
  await expect(page.getByRole('region', { name: 'Часы работы' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Установить часы' })).toHaveCount(0);

  await enter(page, 'region', 'ru', `/territories/${school}`);
  await page.getByRole('button', { name: 'Установить часы' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Установить часы' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Назовите приказ или письмо');
  await expectAccessible(page);
  await dialog.getByLabel('Закрытие').fill('08:00');
  await dialog.getByLabel('Приказ или письмо').fill('Приказ директора № 7');
  await dialog.getByRole('button', { name: 'Установить часы' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Закрытие').fill('17:00');
  await dialog.getByLabel('Обед с').fill('12:30');
  await dialog.getByLabel('Обед до').fill('13:30');
  await dialog.getByRole('textbox', { name: 'Приём до' }).fill(''); // it stands as it was, which is after the new close
  await dialog.getByRole('button', { name: 'Установить часы' }).click();
  await expect(page.getByText('Часы установлены')).toBeVisible();
  const hours = page.getByRole('region', { name: 'Часы работы' });
  await expect(hours).toContainText('Пн–Пт 09:00–17:00, обед 12:30–13:30');
  await expect(hours).toContainText('Приказ директора № 7');
});

test('the register of one school is found among many, and printed', async ({ page }) => {
  await enter(page, 'region', 'ru', '/blanks/register');
  const picker = page.getByRole('combobox', { name: 'Школа' });
  await picker.fill('гимназия № 4');
  await page.getByRole('listbox', { name: 'Школа' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/territory=/);
  await expect(page.getByRole('region', { name: /^Печать книг за/ })).toBeVisible();
  await expectAccessible(page);
  await picker.fill('');
  await expect(page).not.toHaveURL(/territory=/);
});
