import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { enter, settled, test, type Language } from './support';

const sizes = { wide: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const pages: { name: string; login: string; path: string; first?: boolean }[] = [
  { name: 'overview', login: 'region', path: '/' },
  { name: 'cases', login: 'region', path: '/applications' },
  { name: 'queue', login: 'clerk', path: '/queue' },
  { name: 'case', login: 'clerk', path: '/queue', first: true },
  { name: 'intake', login: 'clerk', path: '/applications/new' },
];

for (const language of ['kk', 'ru'] as Language[]) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test.describe(`${language} ${size}`, () => {
      test.use({ viewport });
      for (const { name, login, path, first } of pages) {
        test(name, async ({ page }) => {
          await enter(page, login, language, path);
          if (first) {
            await page.locator('main a[href^="/applications/"]').filter({ hasText: 'ДБ-' }).first().click();
            await expect(page).toHaveURL(/\/applications\/.+/);
            await settled(page);
          }
          await page.screenshot({ path: `shots/${name}-${language}-${size}.png`, fullPage: true });
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(sideways, 'the page scrolls sideways').toBeLessThanOrEqual(0);
          // Raw enumeration values never reach a reader.
          expect(await page.locator('body').innerText()).not.toMatch(/\b(SCHOOL_OFFICE|IN_PREPARATION|GENERAL_SECONDARY|undefined|NaN)\b/);
          const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
          expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
        });
      }
    });
  }
}

test('Kazakh dates and numbers in the real browser', async ({ page }) => {
  await enter(page, 'region', 'kk', '/');
  const text = await page.locator('body').innerText();
  expect(text).toMatch(/2\d{3}\sж\.\s\d{1,2}\s\S+/); // 2026 ж. 23 қараша, not 2026 M11 23
  expect(text).not.toMatch(/ M\d{2} /);
  expect(text).toMatch(/\d,\d\s?%/);
});

test('the sign-in page, in three languages', async ({ page }) => {
  await page.goto('/');
  for (const name of ['Қазақша', 'Русский', 'English']) {
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).or(page.getByLabel(name)).first().click();
    const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
    expect(found.violations.map((v) => v.id)).toEqual([]);
  }
});
