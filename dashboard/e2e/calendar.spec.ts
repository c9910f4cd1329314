import { expect } from '@playwright/test';
import { enter, expectAccessible, settled, test } from './support';

// The calendar and the rules: read by everybody, changed by two people.

test('a year shows each day off with the act behind it', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/calendar?year=2026');
  await expect(page.getByRole('row', { name: /09\.03\.2026/ })).toContainText('выходной вместо праздника');
  await expect(page.getByText('рабочих дней в году')).toBeVisible();
  await page.getByLabel('Рабочая неделя').selectOption('SIX_DAY');
  await expect(page).toHaveURL(/week=six/);
  // Who neither proposes nor reviews changes has no such view.
  await expect(page.getByRole('link', { name: 'Изменения' })).toHaveCount(0);
});

test('a rule is proposed by one person, and another one turns it down', async ({ page, offices }) => {
  await enter(page, 'region', 'ru', '/calendar/rules');
  const basis = `Приказ № ${Date.now()}`;
  await page.getByRole('button', { name: 'Предложить другие правила' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Правило').selectOption('RETURN_DAYS');
  await dialog.getByRole('button', { name: 'Предложить' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Укажите новое значение');
  await expectAccessible(page);
  await dialog.getByLabel('Новое значение').fill('31');
  await dialog.getByLabel('Акт или приказ').fill(basis);
  await dialog.getByRole('button', { name: 'Предложить' }).click();
  await expect(dialog.getByRole('alert')).toContainText('от 1 до 30');
  await dialog.getByLabel('Новое значение').fill('2');
  await dialog.getByRole('button', { name: 'Ещё одно правило' }).click();
  const second = dialog.getByRole('group', { name: 'Правило 2' });
  await second.getByLabel('Правило').selectOption('NOTICE_DAYS');
  await second.getByLabel('Новое значение').fill('99');
  await dialog.getByRole('button', { name: 'Предложить' }).click();
  // The fault stands at the line it is about.
  await expect(second.getByText(/от 1 до/)).toBeVisible();
  await second.getByLabel('Новое значение').fill('4');
  await dialog.getByRole('button', { name: 'Предложить' }).click();
  await expect(page).toHaveURL(/\/calendar\/changes/);
  const own = page.getByRole('article', { name: basis });
  await expect(own).toContainText('было «1», станет «2»');
  // Whoever proposed cannot approve it.
  await expect(own.getByRole('button', { name: 'Утвердить' })).toHaveCount(0);

  const division = await offices.of('division');
  const refused = await division.ask<{ ruleChanges: { edges: { node: { basis: string; mayApprove: boolean } }[] } }>(
    '{ ruleChanges(first: 5) { edges { node { basis mayApprove } } } }', {},
  );
  expect(refused.data?.ruleChanges.edges.find(({ node }) => node.basis === basis)?.node.mayApprove).toBe(false);

  await own.getByRole('button', { name: 'Какие сроки переносятся' }).click();
  await expect(own.getByText('Открытых сроков это не переносит.')).toBeVisible();
  await own.getByRole('button', { name: 'Отклонить' }).click();
  const reject = page.getByRole('dialog');
  await reject.getByLabel('Почему').fill('Приказ не подписан');
  await reject.getByRole('button', { name: 'Отклонить' }).click();
  await settled(page);
  await expect(own).toContainText('Отклонено');
  await expect(own).toContainText('Приказ не подписан');
});

test('days of one order are proposed together', async ({ page }) => {
  await enter(page, 'region', 'ru', '/calendar/changes');
  const basis = `Постановление № ${Date.now()}`;
  await page.getByRole('button', { name: 'Предложить другие дни' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('День', { exact: true }).fill('2027-06-11');
  await dialog.getByLabel('Причина по-казахски').fill('Демалыс күнін ауыстыру');
  await dialog.getByLabel('Причина по-русски').fill('Перенос выходного дня');
  await dialog.getByRole('button', { name: 'Ещё один день' }).click();
  await dialog.getByLabel('Акт или приказ').fill(basis);
  await dialog.getByRole('button', { name: 'Предложить' }).click();
  await expect(dialog.getByRole('alert')).toContainText('День 2. Укажите день');
  await expectAccessible(page);
  const second = dialog.getByRole('group', { name: 'День 2' });
  await second.getByLabel('День', { exact: true }).fill('2027-06-19');
  await second.getByLabel('Что за день').selectOption('TRANSFERRED_WORKING');
  // Saturday is no day off in the other week.
  await second.getByLabel(/^Шестидневная/).uncheck();
  await dialog.getByRole('button', { name: 'Предложить' }).click();
  await settled(page);
  const own = page.getByRole('article', { name: basis });
  await expect(own).toContainText('11.06.2027: перенесённый выходной');
  await expect(own).toContainText('19.06.2027: рабочий день вместо другого');
  await own.getByRole('button', { name: 'Отклонить' }).click();
  await page.getByRole('dialog').getByLabel('Почему').fill('Проверка');
  await page.getByRole('dialog').getByRole('button', { name: 'Отклонить' }).click();
  await expect(own).toContainText('Отклонено');
});
