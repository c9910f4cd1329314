import { expect } from '@playwright/test';
import { password } from '../playwright.config';
import { enter, file, makeIin, settled, signInByRequest, test } from './support';

test('a wrong password is refused without a hint, the right one opens the clerk’s queue', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('telnusqa.language', 'ru'));
  await page.goto('/');
  await page.getByLabel('Логин').fill('clerk');
  await page.getByLabel('Пароль', { exact: true }).fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Логин или пароль не подходят').first()).toBeVisible();
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/queue/);
  await settled(page);
});

test('the clerk files, prepares, issues from a blank in stock and hands over', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/applications/new');
  await page.getByLabel('ИИН', { exact: false }).first().fill(makeIin(8100));
  await page.getByLabel(/^Фамилия/).fill('Сейітова');
  await page.getByLabel(/^Имя/).fill('Айгүл');
  await page.getByLabel(/Год окончания/).fill('2008');
  await page.getByLabel('Утеря', { exact: true }).check();
  await page.getByLabel(/Удостоверение личности/).first().check();
  await expect(page.getByText('Пакет полный')).toBeVisible();
  await page.getByRole('button', { name: 'Зарегистрировать заявление' }).click();
  await expect(page.getByText('Заявление зарегистрировано').first()).toBeVisible();
  await page.getByRole('link', { name: /^Открыть дело ДБ-/ }).click();
  await settled(page);

  await page.getByRole('button', { name: 'Начать подготовку' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Начать подготовку' }).click();
  await page.getByRole('button', { name: 'Оформить дубликат' }).first().click();
  const issue = page.getByRole('dialog');
  await issue.getByLabel('Бланк из запаса школы').selectOption({ index: 1 });
  await issue.getByLabel('Приказ №').fill('15');
  await issue.getByRole('button', { name: 'Оформить и внести в книгу учёта' }).click();
  await page.getByRole('button', { name: 'Выдать дубликат' }).first().click();
  const handOver = page.getByRole('dialog');
  await handOver.getByLabel(/Документ, удостоверяющий личность/).fill('удостоверение личности 000000000');
  await handOver.getByRole('button', { name: 'Выдать дубликат' }).click();
  await expect(page.getByText(/Дубликат по делу ДБ-\S+ выдан/).first()).toBeVisible();
  await expect(page.getByText(/запись в книге \d+\//).first()).toBeVisible();
});

test('an incomplete package gives a receipt that names what is missing', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/applications/new');
  await page.getByLabel('ИИН', { exact: false }).first().fill(makeIin(8200));
  await page.getByLabel(/^Фамилия/).fill('Иванова');
  await page.getByLabel(/^Имя/).fill('Анна');
  await page.getByLabel(/Год окончания/).fill('2009');
  await page.getByLabel('Порча', { exact: true }).check();
  await page.getByLabel(/Удостоверение личности/).first().check();
  await expect(page.getByText('Пакет неполный')).toBeVisible();
  await page.getByRole('button', { name: 'Отказать в приёме и выдать расписку' }).click();
  await expect(page.getByText('В приёме отказано').first()).toBeVisible();
  await expect(page.getByText(/Расписка РО-\d{4}-\d{6}/).first()).toBeVisible();
  await expect(page.getByText('Оригинал документа об образовании').first()).toBeVisible();
});

test('the officer of the region sees a breach arrive without reloading', async ({ page, browser }) => {
  await enter(page, 'region', 'ru', '/');
  await expect(page.getByText('Связь есть').first()).toBeVisible();
  const clerk = await browser.newContext({ baseURL: test.info().project.use.baseURL });
  await signInByRequest(clerk.request, 'clerk');
  const { number } = await file(clerk.request, 60); // a late entry whose term has passed already
  await expect(page.getByRole('link', { name: number }).first()).toBeVisible({ timeout: 45_000 });
  await clerk.close();
});

test('a clerk of another school is refused', async ({ page, browser }) => {
  const clerk = await browser.newContext({ baseURL: test.info().project.use.baseURL });
  await signInByRequest(clerk.request, 'clerk');
  const { id, number } = await file(clerk.request, 1);
  await clerk.close();
  await enter(page, 'clerk2', 'ru', `/applications/${id}`);
  await expect(page.getByText(number)).toHaveCount(0);
  await expect(page.getByText('Сейітова')).toHaveCount(0);
});

test('a dropped connection says so and recovers', async ({ page }) => {
  let dropped = false;
  const sockets: { close: () => Promise<void> }[] = [];
  await page.routeWebSocket(/\/graphql$/, (socket) => {
    if (dropped) return void socket.close();
    socket.connectToServer();
    sockets.push(socket);
  });
  await enter(page, 'region', 'ru', '/');
  await expect(page.getByText('Связь есть').first()).toBeVisible();
  dropped = true;
  for (const socket of sockets) await socket.close();
  await expect(page.getByText('Связь есть')).toHaveCount(0);
  dropped = false;
  await expect(page.getByText('Связь есть').first()).toBeVisible({ timeout: 60_000 });
});
