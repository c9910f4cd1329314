import { expect } from '@playwright/test';
import { before, nextIin } from './office';
import { enter, expectAccessible, open, settled, test } from './support';

// What an operator of the State Corporation does in a day, and the school that sends her the ready papers.

test('a ready paper goes to the State Corporation, back when its month is over, and there again on request', async ({ page, offices }) => {
  const clerk = await offices.of('clerk');
  const operator = await offices.of('corporation');
  const { id, number } = await operator.fileAtCounter(await clerk.territory(), { daysAgo: 62 });
  await clerk.issue(id, { daysAgo: 55 });
  await clerk.act('sendToCorporation', id, { happenedAt: before(50) });

  await enter(page, 'corporation', 'ru', `/applications/${id}`);
  await expect(page.getByRole('region', { name: 'Хранение в Госкорпорации: 1 месяц' })).toContainText('Дубликат поступил');
  await page.getByRole('button', { name: 'Вернуть в школу' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Вернуть в школу' }).click();
  await expect(page.getByText(`Дубликат по делу ${number} возвращён в школу`)).toBeVisible();

  await page.getByRole('button', { name: 'Запросить у школы' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Запросить у школы' }).click();
  await expect(page.getByText(`Дубликат по делу ${number} запрошен у школы`)).toBeVisible();
  const request = page.getByRole('region', { name: 'Направить в Госкорпорацию: 1 рабочий день' });
  await request.getByText('Как посчитан срок').click();
  await expect(request).toContainText('1 рабочий день школы, считая со дня после запроса.');

  await enter(page, 'clerk', 'ru', `/applications/${id}`);
  await page.getByRole('button', { name: 'Передать в Госкорпорацию' }).click();
  await expect(page.getByRole('dialog')).toContainText('Госкорпорация запросила этот дубликат');
  await page.getByRole('dialog').getByRole('button', { name: 'Передать в Госкорпорацию' }).click();
  await expect(page.getByText(`Дубликат по делу ${number} передан в Госкорпорацию`)).toBeVisible();
  await open(page, `/applications/${id}`);
  await settled(page);
  await expect(page.getByRole('region', { name: 'Хранение в Госкорпорации: 1 месяц' })).toHaveCount(2);
});

test('a visitor takes a ticket, is called to a counter within her minutes, and is served', async ({ page }) => {
  await enter(page, 'corporation', 'ru', '/corporation');
  await page.getByRole('button', { name: 'Выдать талон' }).click();
  await expect(page.getByText(/^Выдан талон \d+$/)).toBeVisible();
  await page.getByRole('button', { name: 'Выдать талон' }).click();
  const waiting = page.getByRole('region', { name: /^Ждут/ });
  await expect(waiting.getByRole('listitem').last()).toContainText(/осталось 1\d:\d\d/);
  await page.getByLabel('Окно').fill('3');
  await page.getByRole('button', { name: 'Вызвать следующего' }).click();
  const news = await page.getByText(/^Вызван талон \d+, окно 3$/).innerText();
  const number = /\d+/.exec(news)?.[0] ?? '';
  const served = page.getByRole('region', { name: /^Обслуживаются/ }).getByRole('listitem').filter({ hasText: `Талон ${number}` });
  await expect(served).toContainText('окно 3');
  await expectAccessible(page);

  // What she files is bound to her ticket.
  await served.getByRole('link', { name: 'Принять заявление' }).click();
  await expect(page.getByText(`Заявление по талону ${number}, окно 3`)).toBeVisible();
  await page.getByRole('combobox', { name: 'Школа' }).fill('гимназия № 4');
  await page.getByRole('option').first().click();
  await page.getByLabel('ИИН', { exact: true }).fill(nextIin());
  await page.getByLabel('Фамилия').fill('Сейітова');
  await page.getByLabel('Имя', { exact: true }).fill('Айгүл');
  await page.getByLabel('Год окончания').fill('2008');
  await page.getByLabel('Утеря').check();
  await page.getByLabel('Удостоверение личности').check();
  await page.getByRole('button', { name: 'Зарегистрировать заявление' }).click();
  await expect(page.getByText(/^Заявление ДБ-\d+-\d+ принято$/)).toBeVisible();
  await page.getByRole('link', { name: 'К очереди' }).click();
  await expect(served.getByRole('link', { name: /^ДБ-/ })).toBeVisible();
  await served.getByRole('button', { name: 'Обслужен' }).click();
  await expect(page.getByText(`Талон ${number} обслужен`)).toBeVisible();
  await expect(page.getByRole('table').getByRole('row').filter({ has: page.getByRole('rowheader', { name: number, exact: true }) })).toContainText('Обслужен');

  await waiting.getByRole('button', { name: 'Ушёл' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('не возвращается в очередь');
  await dialog.getByRole('button', { name: 'Ушёл' }).click();
  await expect(page.getByText(/^Посетитель с талоном \d+ ушёл$/)).toBeVisible();
});

test('papers are handed over from the list of the branch, and the address is the list', async ({ page, offices }) => {
  const clerk = await offices.of('clerk');
  const { id, number } = await (await offices.of('corporation')).fileAtCounter(await clerk.territory(), { daysAgo: 9 });
  await clerk.issue(id, { daysAgo: 5 });
  await enter(page, 'corporation', 'ru', '/corporation/papers?list=coming');
  await expect(page.getByRole('link', { name: number })).toBeVisible();
  await clerk.act('sendToCorporation', id, { happenedAt: before(4) });
  await page.getByRole('link', { name: /^На хранении/ }).click();
  await expect(page).toHaveURL(/\/corporation\/papers\?$|\/corporation\/papers$/);
  const row = page.getByRole('listitem').filter({ hasText: number });
  await expect(row).toContainText(/Ещё \d+ д/);
  await row.getByRole('button', { name: 'Выдать дубликат' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Документ, удостоверяющий личность/).fill('удостоверение личности 000000000');
  await dialog.getByRole('button', { name: 'Выдать дубликат' }).click();
  await expect(page.getByText(`Дубликат по делу ${number} выдан`)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: number })).toHaveCount(0);
});

test('who oversees the region chooses a branch and reads; a school has no such page', async ({ page }) => {
  await enter(page, 'region', 'ru', '/corporation/figures?period=quarter');
  const branches = page.getByLabel('Филиал', { exact: true });
  await branches.selectOption({ label: 'Отдел города Степногорск' });
  await expect(page).toHaveURL(/branch=/);
  await expect(page.getByRole('region', { name: 'Филиалы: Акмолинская область' }).getByRole('row')).not.toHaveCount(1);
  await page.getByRole('link', { name: 'Очередь' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/corporation\?branch=/);
  await expect(page.getByRole('button', { name: 'Вызвать следующего' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Часы работы' }).click();
  await expect(page.getByText('Пн–Сб 09:00–20:00').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Установить часы' })).toBeVisible();
  await enter(page, 'clerk', 'ru', '/queue');
  await expect(page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Госкорпорация' })).toHaveCount(0);
});

test('a home visit is ordered by telephone, and what is taken in on it is filed with it', async ({ page, offices }) => {
  const operator = await offices.of('corporation');
  const { data } = await operator.ask<{ viewer: { branch: { name: string } } }>('{ viewer { branch { name } } }');
  await enter(page, 'contact', 'ru', '/status');
  await page.getByRole('button', { name: 'Заказать выезд на дом' }).click();
  const order = page.getByRole('dialog');
  await order.getByRole('button', { name: 'Заказать', exact: true }).click();
  await expect(order.getByText('Выберите филиал.').first()).toBeVisible();
  await order.getByLabel('Филиал').selectOption({ label: data?.viewer.branch.name ?? '' });
  await order.getByLabel('К кому').fill('Сейітова Айгүл');
  await order.getByLabel('Телефон').fill('+7 701 000 00 00');
  await order.getByLabel('Адрес').fill('улица Абая, 1');
  await expectAccessible(page);
  // The first day from tomorrow on that the branch works.
  const done = page.getByText(/^Выезд заказан: ВД-\d+-\d+$/);
  for (let days = 1; days <= 10; days++) {
    await order.getByLabel('День').fill(before(-days).slice(0, 10));
    await order.getByRole('button', { name: 'Заказать', exact: true }).click();
    await expect(done.or(order.getByRole('alert'))).toBeVisible();
    if (await done.isVisible()) break;
  }
  const number = (await done.innerText()).replace('Выезд заказан: ', '');
  // Whoever calls again is told how it stands, and nobody's name.
  await page.getByLabel('Номер заявления или выезда').fill(number);
  await page.getByRole('button', { name: 'Найти' }).click();
  const standing = page.getByRole('region', { name: number });
  await expect(standing).toContainText('Назначен');
  await expect(standing).not.toContainText('Сейітова');
  await expectAccessible(page);

  await enter(page, 'corporation', 'ru', '/corporation/visits');
  const visit = page.getByRole('row').filter({ hasText: number });
  await expect(visit).toContainText('Сейітова Айгүл, +77010000000');
  await expectAccessible(page);
  await visit.getByRole('link', { name: 'Зарегистрировать принятое' }).click();
  await expect(page.getByText(`Заявление принято на выезде ${number}`)).toBeVisible();
  await page.getByRole('combobox', { name: 'Школа' }).fill('гимназия № 4');
  await page.getByRole('option').first().click();
  await page.getByLabel('ИИН', { exact: true }).fill(nextIin());
  await page.getByLabel('Фамилия').fill('Сейітова');
  await page.getByLabel('Имя', { exact: true }).fill('Айгүл');
  await page.getByLabel('Год окончания').fill('2008');
  await page.getByLabel('Утеря').check();
  await page.getByLabel('Удостоверение личности').check();
  await page.getByRole('button', { name: 'Зарегистрировать заявление' }).click();
  await expect(page.getByText(/^Заявление ДБ-\d+-\d+ принято$/)).toBeVisible();
  await open(page, '/corporation/visits?state=VISITED');
  await expect(visit).toContainText('Состоялся');
  await expect(visit.getByRole('link', { name: /^ДБ-/ })).toBeVisible();
});
