import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test';
import { password } from '../playwright.config';

export type Language = 'kk' | 'ru' | 'en';

/** Every test fails on an error of the page: script errors, refused styles, CSP reports. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // A refused sign-in and a missing case are answers, which Chromium logs as errors.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
      });
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Signs in by the session's own address and opens a page in a language. */
export async function enter(page: Page, login: string, language: Language, path: string) {
  await signInByRequest(page.request, login);
  await page.addInitScript((chosen) => localStorage.setItem('telnusqa.language', chosen), language);
  await page.goto(path);
  await settled(page);
}

export async function signInByRequest(request: APIRequestContext, login: string) {
  const answer = await request.post('/session', { data: { login, password } });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** The page has drawn its figures: a heading is there and nothing loads any more. */
export async function settled(page: Page) {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

export async function ask<T>(request: APIRequestContext, query: string, variables: object = {}): Promise<T> {
  const answer = await request.post('/graphql', { data: { query, variables } });
  const body = (await answer.json()) as { data: T; errors?: unknown };
  expect(body.errors).toBeUndefined();
  return body.data;
}

const sum = (values: number[], weights: number[]) => values.reduce((s, v, i) => s + v * (weights[i] ?? 0), 0) % 11;
const digits = (n: number) => Array.from(String(n).padStart(4, '0'), Number);

/** A valid made-up IIN: 15 June 1990, a woman, and a serial number that has a check digit. */
export function makeIin(serial: number): string {
  for (let n = serial; ; n++) {
    const body = [9, 0, 0, 6, 1, 5, 4, ...digits(n)];
    let check = sum(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    if (check === 10) check = sum(body, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
    if (check < 10) return [...body, check].join('');
  }
}

/** Files a complete application as the signed-in clerk, handed in so many days ago. */
export async function file(request: APIRequestContext, daysAgo: number): Promise<{ id: string; number: string }> {
  type Answer = { submitApplication: { application: { id: string; number: string } | null; faults: { code: string }[] } };
  const data = await ask<Answer>(
    request,
    `mutation($in: SubmitApplicationInput!) { submitApplication(input: $in) { application { id number } faults { code } } }`,
    {
      in: {
        applicant: { iin: makeIin(9000 + daysAgo), surname: 'Сейітова', givenName: 'Айгүл' },
        applicantRole: 'FORMER_STUDENT',
        reasons: ['LOST'],
        documentKind: 'GENERAL_SECONDARY',
        honours: 'ORDINARY',
        graduationYear: 2008,
        certifiedBy: 'HANDWRITTEN',
        items: [{ kind: 'APPLICATION_FORM' }, { kind: 'IDENTITY_CARD' }],
        handedInAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
      },
    },
  );
  expect(data.submitApplication.faults).toEqual([]);
  if (!data.submitApplication.application) throw new Error('the application was not filed');
  return data.submitApplication.application;
}
