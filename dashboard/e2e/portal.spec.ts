import { expect } from '@playwright/test';
import { enter, expectAccessible, test } from './support';

// What stands in quarantine is settled by a person with a reason. The demonstration's gateway has no token that a
// browser could send with, so the server's answer is put in its place; the acts themselves are tried in the goldens.

const message = {
  __typename: 'PortalMessage',
  id: 'UG9ydGFsTWVzc2FnZToy',
  messageId: 'm-2',
  correlationId: 'c-2',
  sequence: 1,
  kind: 'SUBMISSION',
  state: 'QUARANTINED',
  certifiedBy: 'EDS',
  certifiedAt: null,
  handedInAt: '2026-03-30T10:00:00+05:00',
  receivedAt: '2026-03-30T10:00:05+05:00',
  appliedAt: null,
  repeats: 1,
  attempts: 0,
  faults: [{ code: 'SIGNER_ANOTHER_PERSON', message: 'Заявление подписал не тот, кто его подаёт.' }],
  applicationId: null,
  decisionReason: null,
  decidedAt: null,
  version: 2,
};

test('a message in quarantine says why, and is discarded with a reason', async ({ page }) => {
  const sent: { variables: { input: { reason: string; expectedVersion: number } } }[] = [];
  let settledAlready = false;
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as { query: string; variables: { input: { reason: string; expectedVersion: number } } };
    if (body.query.includes('query PortalMessages')) {
      const edges = settledAlready ? [] : [{ node: message }];
      return route.fulfill({ json: { data: { portalMessages: { pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, edges } } } });
    }
    if (body.query.includes('mutation DiscardMessage')) {
      sent.push(body);
      settledAlready = true;
      return route.fulfill({ json: { data: { discardPortalMessage: { message: { ...message, state: 'DISCARDED', version: 3 }, faults: [] } } } });
    }
    return route.fallback();
  });
  await enter(page, 'region', 'ru', '/portal');
  await expect(page.getByText('Заявление подписал не тот, кто его подаёт.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Отбросить.*m-2/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Отбросить' }).click();
  await expect(page.locator('.error-summary')).toContainText('Укажите причину решения');
  await dialog.getByLabel('Почему').fill('Заявитель подал заново');
  await dialog.getByRole('button', { name: 'Отбросить' }).click();
  await expect(page.getByText('Сообщение m-2 отброшено')).toBeVisible();
  await expect(page.getByText('В карантине ничего нет.')).toBeVisible();
  expect(sent.map(({ variables }) => variables.input)).toMatchObject([{ reason: 'Заявитель подал заново', expectedVersion: 2 }]);
});

test('whoever runs the platform begins with what waits for her decision', async ({ page, offices }) => {
  const basis = `Приказ № ${Date.now()}`;
  const region = await offices.of('region');
  const proposed = await region.ask<{ proposeRuleChange: { change: { id: string } } }>(
    'mutation ($in: ProposeRuleChangeInput!) { proposeRuleChange(input: $in) { change { id } faults { code } } }',
    { in: { settings: [{ name: 'RETURN_DAYS', value: '3' }], basis } },
  );
  await enter(page, 'platform', 'ru', '/');
  await expect(page.getByRole('region', { name: 'Сообщения портала в карантине' })).toBeVisible();
  const waiting = page.getByRole('region', { name: /^Изменения календаря и правил/ });
  await expect(waiting).toContainText(basis);
  await expectAccessible(page);
  await waiting.getByRole('link', { name: 'Решить' }).click();
  await expect(page.getByRole('article', { name: basis }).getByRole('button', { name: 'Утвердить' })).toBeVisible();
  await region.ask('mutation ($in: RejectRuleChangeInput!) { rejectRuleChange(input: $in) { faults { code } } }', {
    in: { changeId: proposed.data?.proposeRuleChange.change.id, reason: 'Проверка' },
  });
});

test('a division reads the messages and settles none; a school has no such page', async ({ page }) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query PortalMessages')
      ? route.fulfill({ json: { data: { portalMessages: { pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, edges: [{ node: message }] } } } })
      : route.fallback(),
  );
  await enter(page, 'division', 'ru', '/portal');
  await expect(page.getByText('Заявление подписал не тот, кто его подаёт.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Отбросить|Попробовать снова/ })).toHaveCount(0);
  await enter(page, 'clerk', 'ru', '/queue');
  await expect(page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Портал' })).toHaveCount(0);
});
