import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { Office } from './office';

export type Language = 'kk' | 'ru' | 'en';

/** Every test fails on an error of the page: of its scripts, of its styles, of its content security policy. */
export const test = base.extend<{ quiet: void; offices: Offices }>({
  quiet: [
    async ({ page }, run) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // Chromium logs a refused sign-in and a lost connection as errors; tests provoke both.
        const network = /^Failed to load resource|net::ERR_|WebSocket connection to/.test(message.text());
        if (message.type() === 'error' && !network) errors.push(message.text());
      });
      await run();
      expect(errors, 'errors in the browser’s console').toEqual([]);
    },
    { auto: true },
  ],
  offices: async ({ browser }, run) => {
    const offices = new Offices(browser);
    await run(offices);
    await offices.close();
  },
});

/** Other people at their own computers, while the test looks at one page. */
class Offices {
  private readonly opened: { close(): Promise<void> }[] = [];

  constructor(private readonly browser: Browser) {}

  async of(login: string): Promise<Office> {
    const context = await this.browser.newContext({ baseURL: test.info().project.use.baseURL });
    this.opened.push(context);
    return Office.open(context.request, login);
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.map((context) => context.close()));
  }
}

/** Signs in at the session's own address and opens a page in a language. */
export async function enter(page: Page, login: string, language: Language, path: string): Promise<void> {
  await Office.open(page.request, login);
  await speak(page, language);
  await open(page, path);
}

/** The language that this computer remembers. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('telnusqa.language', chosen), language);
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** The page has drawn what it asked for: a heading is there and nothing loads any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Nothing that a person who cannot see, point or tell colours apart would stumble over. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** Reading needs no scrolling sideways; boxes that scroll by themselves may. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, 'pixels that stick out').toBeLessThanOrEqual(0);
}

/** The API's words (IN_PREPARATION) and holes in the program are nothing to read. */
export async function expectWordsForPeople(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/\b[A-Z]+_[A-Z_]+\b/);
  expect(text).not.toMatch(/\b(undefined|null|NaN|Invalid Date)\b|\[object/);
}
