import { expect, type Page } from '@playwright/test';
import { nextIin, password } from './office';
import { enter, expectAccessible, settled, speak, test } from './support';

// What a clerk of a school does in a day.

test('a wrong password is refused without a hint, the right one opens the caseload', async ({ page }) => {
  await speak(page, 'ru');
  await page.goto('/');
  await page.getByLabel('Логин').fill('clerk');
  await page.getByLabel('Пароль', { exact: true }).fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Логин или пароль не подходят').first()).toBeVisible();
  await page.getByLabel('Пароль', { exact: true }).fill(password());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/queue$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Мои дела' })).toBeVisible();
});

test('files a complete application, prepares it, issues from a blank in stock and hands over', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/applications/new');
  await fillApplicant(page, 'Сейітова', 'Айгүл');
  await page.getByLabel('Год окончания').fill('2008');
  await page.getByLabel('Утеря', { exact: true }).check();
  await page.getByLabel('Удостоверение личности').check();
  await expect(page.getByText('Пакет полный')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Зарегистрировать заявление' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Заявление зарегистрировано' })).toBeVisible();
  await expect(page.getByText(/Срок: до \d+/)).toBeVisible();
  await page.getByRole('link', { name: /^Открыть дело ДБ-/ }).click();
  await settled(page);

  await act(page, 'Начать подготовку', 'Начать подготовку');
  await expect(page.getByText(/Подготовка по делу ДБ-\S+ начата/)).toBeVisible();

  await page.getByRole('button', { name: 'Оформить дубликат' }).click();
  const issue = page.getByRole('dialog');
  await expectAccessible(page);
  await issue.getByLabel('Бланк из запаса школы').selectOption({ index: 1 });
  await issue.getByLabel('Приказ №').fill('15');
  await issue.getByRole('button', { name: 'Оформить и внести в книгу учёта' }).click();
  await expect(page.getByText(/Дубликат по делу ДБ-\S+ оформлен/)).toBeVisible();

  await page.getByRole('button', { name: 'Выдать дубликат' }).click();
  const handOver = page.getByRole('dialog');
  await handOver.getByLabel(/Документ, удостоверяющий личность/).fill('удостоверение личности 000000000');
  await handOver.getByRole('button', { name: 'Выдать дубликат' }).click();
  await expect(page.getByText(/Дубликат по делу ДБ-\S+ выдан/)).toBeVisible();
  await expect(page.getByText('Выдан на руки').first()).toBeVisible();
});

test('works through the caseload without a mouse', async ({ page, offices }) => {
  const { number } = await (await offices.of('clerk')).file({ daysAgo: 1 });
  await enter(page, 'clerk', 'ru', '/queue');
  // The first stop of the Tab key skips what stands around the page.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Перейти к содержанию' })).toBeFocused();

  const rows = page.locator('.row .case-number');
  await page.keyboard.press('j');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.nth(0)).toBeFocused();
  const first = await rows.nth(0).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();

  await page.getByLabel('Найти дело по номеру').fill(number);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
  await page.getByRole('button', { name: 'Начать подготовку' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Принято').first()).toBeVisible();
  await page.getByRole('button', { name: 'Начать подготовку' }).press('Enter');
  await dialog.getByRole('button', { name: 'Начать подготовку' }).press('Enter');
  await expect(page.getByText('В подготовке').first()).toBeVisible();
});

test('an empty form says what is missing, field by field', async ({ page }) => {
  await enter(page, 'clerk', 'kk', '/applications/new');
  await page.locator('form').getByRole('button', { name: 'Өтінішті тіркеу' }).click();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('ЖСН', { exact: true })).toBeFocused();
  await expectAccessible(page);
});

test('an incomplete package ends with a receipt that names what is missing, printed on A4 in both languages', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/applications/new');
  await fillApplicant(page, 'Иванова', 'Анна');
  await page.getByLabel('Год окончания').fill('2009');
  await page.getByLabel('Порча', { exact: true }).check();
  await page.getByLabel('Удостоверение личности').check();
  await expect(page.getByText('Пакет неполный')).toBeVisible();
  await page.getByRole('button', { name: 'Отказать в приёме и выдать расписку' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'В приёме отказано' })).toBeVisible();
  await expect(page.locator('.receipt-items')).toContainText('Оригинал документа об образовании');

  await page.getByRole('link', { name: /^Печать расписки РО-\d{4}-\d{6}$/ }).click();
  await settled(page);
  const sheets = page.getByRole('article');
  await expect(sheets).toHaveCount(2);
  for (const sheet of await sheets.all()) {
    await expect(sheet.locator('[lang=kk]')).toContainText('Құжаттарды қабылдаудан бас тарту туралы қолхат');
    await expect(sheet.locator('[lang=ru]')).toContainText('Расписка об отказе в приёме документов');
    await expect(sheet.locator('[lang=ru] ol')).toContainText('Оригинал документа об образовании');
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true, path: 'shots/receipt.pdf' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g), 'one sheet a copy').toHaveLength(2);
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Number(width), Number(height)].map(Math.round), 'A4 in points').toEqual([595, 842]);
});

test('the receipt opens as a PDF in either language, and the case counts each printing', async ({ page, offices }) => {
  const { id } = await (await offices.of('clerk')).fileIncomplete();
  await enter(page, 'clerk', 'ru', `/applications/${id}`);
  const papers = page.getByRole('region', { name: 'Бумаги для печати' });
  await expect(papers).toContainText('Расписка об отказе в приёме документов · ещё не печаталась');
  for (const way of ['на казахском', 'на русском', 'двумя колонками', 'друг за другом']) {
    const link = papers.getByRole('link', { name: `Расписка об отказе в приёме документов: ${way} (PDF)` });
    await expect(link).toHaveAttribute('target', '_blank');
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString(), 'a PDF').toBe('%PDF-');
  }
  await page.reload();
  await expect(papers).toContainText('напечатано: 4');
  await expectAccessible(page);
});

test('the code on a paper opens the case by its number', async ({ page, offices }) => {
  const { number } = await (await offices.of('clerk')).fileIncomplete();
  await enter(page, 'clerk', 'ru', `/applications/by-number/${encodeURIComponent(number)}`);
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
  await enter(page, 'clerk', 'ru', '/applications/by-number/%D0%94%D0%91-2020-999999');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Дело ДБ-2020-999999 не найдено');
});

test('a draft outlives a reload', async ({ page }) => {
  await enter(page, 'clerk', 'ru', '/applications/new');
  await page.getByLabel('Фамилия', { exact: true }).fill('Ахметова');
  await page.reload();
  await expect(page.getByLabel('Фамилия', { exact: true })).toHaveValue('Ахметова');
});

async function fillApplicant(page: Page, surname: string, givenName: string): Promise<void> {
  await page.getByLabel('ИИН', { exact: true }).fill(nextIin());
  await page.getByLabel('Фамилия', { exact: true }).fill(surname);
  await page.getByLabel('Имя', { exact: true }).fill(givenName);
}

/** Opens the dialog of an act and confirms it. */
async function act(page: Page, name: string, confirm: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
}

test('a name that was typed wrong is corrected, and the timeline says which field and why', async ({ page, offices }) => {
  const { id, number } = await (await offices.of('clerk')).file();
  await enter(page, 'clerk', 'ru', `/applications/${id}`);
  await page.getByRole('button', { name: 'Исправить' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Фамилия')).toHaveValue('Сейітова');
  await dialog.getByRole('button', { name: 'Исправить' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Ничего не изменено');
  await expectAccessible(page);
  await dialog.getByLabel('Фамилия').fill('Сейтова');
  await dialog.getByLabel('ИИН').fill('123');
  await dialog.getByLabel('Почему исправляется').fill('Опечатка при вводе');
  await dialog.getByRole('button', { name: 'Исправить' }).click();
  await expect(dialog.getByLabel('ИИН')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('ИИН').fill(nextIin());
  await dialog.getByRole('button', { name: 'Исправить' }).click();
  await expect(page.getByText(`Записи дела ${number} исправлены`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Заявитель' })).toContainText('Сейтова');
  await expect(page.getByRole('region', { name: 'Хронология' })).toContainText('Опечатка при вводе');
});

test('who oversees a case corrects nothing of it', async ({ page, offices }) => {
  const { id } = await (await offices.of('clerk')).file();
  await enter(page, 'division', 'ru', `/applications/${id}`);
  await expect(page.getByRole('button', { name: 'Исправить' })).toHaveCount(0);
});
