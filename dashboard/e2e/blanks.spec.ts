import { expect } from '@playwright/test';
import { enter, expectAccessible, open, settled, test } from './support';

// The blanks of a school, from the parcel to the register.

/** Numbers that nobody has, another range in each run over the same database. */
const free = (offset: number) => String(7_000_000 + (Math.floor(Date.now() / 1000) % 900_000) + offset).padStart(7, '0');

test('receives a range, writes a sheet off, sends some and calls them back, and the balance says it all', async ({ page, offices }) => {
  const start = Date.now() % 1_000;
  const [first = '', second = '', last = ''] = [0, 1, 4].map((n) => free(start * 10 + n));
  const { data } = await (await offices.of('clerk2')).ask<{ viewer: { territory: { bin: string } } }>('{ viewer { territory { ... on School { bin } } } }');
  await enter(page, 'clerk', 'ru', '/blanks');
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: 'Получить' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Внести в запас' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await dialog.getByLabel('Серия').fill('жоб');
  await dialog.getByLabel('Первый номер').fill(first);
  await dialog.getByLabel('Последний номер').fill(last);
  await expect(dialog.getByText('5 бланков')).toBeVisible();
  await dialog.getByLabel('Основание').fill('Накладная № 7 от 02.11.2026');
  await dialog.getByRole('button', { name: 'Внести в запас' }).click();
  await expect(page.getByText(/^В запас внесены/)).toBeVisible();

  await page.getByRole('button', { name: 'Списать' }).click();
  await dialog.getByLabel('Серия').fill('ЖОБ');
  await dialog.getByLabel('Номер', { exact: true }).fill(first);
  await dialog.getByLabel('Причина').fill('Испорчен при печати');
  await dialog.getByRole('button', { name: 'Списать' }).click();
  await expect(page.getByText(`Списан ЖОБ № ${first}`)).toBeVisible();

  await page.getByRole('button', { name: 'Передать' }).click();
  await dialog.getByLabel('Серия').fill('ЖОБ');
  await dialog.getByLabel('Первый номер').fill(second);
  await dialog.getByLabel('Последний номер').fill(last);
  await dialog.getByLabel('БИН школы').fill(data?.viewer.territory.bin ?? '');
  await dialog.getByLabel('Основание').fill('Акт № 3 от 02.11.2026');
  await dialog.getByRole('button', { name: 'Передать' }).click();
  await expect(page.getByText(`Переданы ЖОБ № ${second}–${last}`)).toBeVisible();
  await expect(page.getByText(/ещё никем не приняты: 4 бланка/)).toBeVisible();

  await page.getByRole('link', { name: 'Передачи' }).click();
  const row = page.getByRole('row').filter({ hasText: `${second}–${last}` });
  await row.getByRole('button', { name: 'Отозвать' }).click();
  await dialog.getByRole('button', { name: 'Отозвать' }).click();
  await expect(page.getByText(`Отозваны ЖОБ № ${second}–${last}`)).toBeVisible();

  await open(page, `/blanks/sheets?series=${encodeURIComponent('ЖОБ')}&number=${first}`);
  await expect(page.getByRole('row').filter({ hasText: first })).toContainText('Испорчен при печати');
});

test('a range with numbers on record is turned away and stands among the repeats', async ({ page, offices }) => {
  const { data } = await (await offices.of('clerk')).ask<{ blanksInStock: { series: string; number: string }[] }>('{ blanksInStock(documentKind: GENERAL_SECONDARY, honours: ORDINARY, first: 1) { series number } }');
  const taken = data?.blanksInStock[0] ?? { series: '', number: '' };
  await enter(page, 'clerk', 'ru', '/blanks');
  await page.getByRole('button', { name: 'Получить' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Серия').fill(taken.series);
  await dialog.getByLabel('Первый номер').fill(taken.number);
  await dialog.getByLabel('Последний номер').fill(taken.number);
  await dialog.getByLabel('Основание').fill('Накладная № 8 от 02.11.2026');
  await dialog.getByRole('button', { name: 'Внести в запас' }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await dialog.getByRole('button', { name: 'Отмена' }).click();
  await page.getByRole('link', { name: 'Проверки' }).click();
  await page.getByRole('link', { name: 'Повторы получения' }).click();
  await settled(page);
  await expect(page.getByRole('row').filter({ hasText: taken.number }).first()).toBeVisible();
});

test('a count lists what lay in the safe and shows what the book does not agree about', async ({ page }) => {
  await enter(page, 'head', 'ru', '/blanks/counts');
  await page.getByRole('button', { name: 'Пересчёт' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Номер акта').fill('12');
  await dialog.getByLabel('Кто считал').fill('Абдрахманова С.А., Жүнісова Г.Қ.');
  await dialog.getByLabel('Что найдено').fill('ЖОБ 12');
  await dialog.getByRole('button', { name: 'Записать акт' }).click();
  await expect(page.locator('.error-summary')).toContainText('Не удалось прочитать строки: 1');
  await dialog.getByLabel('Что найдено').fill('ЖОБ № 6999998–6999999');
  await dialog.getByRole('button', { name: 'Записать акт' }).click();
  await expect(page.getByText(/^Акт записан: не хватает/)).toBeVisible();
  const act = page.getByRole('region', { name: /^Акт № 12 от/ }).first();
  await expect(act).toContainText('Лишний: ЖОБ № 6999998–6999999');
  await expect(act).toContainText('нигде не учтён');
});

test('the register is read by year, a sheet is found in any year, and its pages are printed', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/blanks/register');
  const firstLine = page.getByRole('row').nth(1);
  const sheet = /ЖОБ № (\d{7})|НОБ № (\d{7})/.exec(await firstLine.innerText());
  const number = sheet?.[1] ?? sheet?.[2] ?? '';
  const print = page.getByRole('region', { name: /^Печать книг за \d{4} год$/ });
  const link = print.getByRole('link').first();
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  await page.getByLabel('Номер', { exact: true }).fill(number);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`number=${number}`));
  await settled(page);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByLabel('Год книги')).toHaveValue('all');
});

test('who oversees the region goes down the territories and moves nothing', async ({ page }) => {
  await enter(page, 'region', 'ru', '/blanks');
  await expect(page.getByRole('button', { name: 'Получить' })).toHaveCount(0);
  const parts = page.getByRole('region', { name: 'По территориям' }).first();
  await parts.getByRole('link').first().click();
  await expect(page).toHaveURL(/territory=/);
  await settled(page);
  await page.getByRole('link', { name: 'Книга учёта' }).click();
  await expect(page).toHaveURL(/\/blanks\/register\?territory=/);
});

test('a line of the old register is found by surname, which stays out of the address', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/blanks/old');
  const rows = page.getByRole('row');
  await expect(rows.nth(5)).toBeVisible();
  const all = await rows.count();
  const surname = (await rows.nth(1).getByRole('cell').nth(3).innerText()).split(' ')[0] ?? '';
  await page.getByRole('textbox', { name: 'Номер, ИИН или фамилия' }).fill(surname);
  await page.getByRole('search', { name: 'Номер, ИИН или фамилия' }).getByRole('button', { name: 'Найти' }).click();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(rows.nth(1)).toContainText(surname);
  expect(decodeURIComponent(page.url())).not.toContain(surname);
  await expectAccessible(page);
});
