/** Opens a report in Chromium, on a phone, on a screen and on paper. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { renderHtml } from '../../src/report/index.ts';
import type { Checks } from './checks.ts';
import type { PrintedReport } from './reports.ts';

/** The widths of A4 between the margins, upright and on its side, in CSS pixels. */
const UPRIGHT = Math.floor((178 / 25.4) * 96);
const ON_ITS_SIDE = Math.floor((265 / 25.4) * 96);

/** Checks a report, and writes its HTML, its print and its screenshots to a folder. */
export async function printHtml(
  browser: Browser,
  { name, report, pages }: PrintedReport,
  folder: string,
  { check }: Checks,
): Promise<void> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, renderHtml(report));
  const page = await browser.newPage();
  const events: string[] = [];
  page.on('console', (message) => events.push(message.text()));
  page.on('pageerror', (problem) => events.push(problem.message));
  page.on('dialog', (dialog) => events.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) events.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);

  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    check(await isInside(page, 'html'), `${name}: wider than a screen of ${width} pixels`);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: name !== 'wide' });
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: UPRIGHT, height: 1000 });
  check(
    await isInside(page, '.table:not(.wide, .wide-small) .scroll, figure .scroll, main > p, dl, h1'),
    `${name}: wider than A4`,
  );
  await page.setViewportSize({ width: ON_ITS_SIDE, height: 700 });
  check(await isInside(page, '.wide .scroll, .wide-small .scroll'), `${name}: wider than A4 on its side`);

  const print = join(folder, `${name}.pdf`);
  await page.pdf({ path: print, preferCSSPageSize: true });
  const sizes = pageSizes(readFileSync(print, 'latin1'));
  const found = sizes.length;
  check(pages === undefined ? found > 0 : found === pages, `${name}: ${found} pages instead of ${pages ?? 'some'}`);
  check(
    sizes.every((size) => size === '595×842' || size === '842×595'),
    `${name}: pages of ${sizes.join(', ')}`,
  );
  check(events.length === 0, `${name}: ${events.join(', ')}`);
  await page.close();
}

/** Whether no element that a selector finds is wider inside than outside. */
async function isInside(page: Page, selector: string): Promise<boolean> {
  const widest = await page.evaluate<number>(
    `Math.max(0, ...Array.from(document.querySelectorAll(${JSON.stringify(selector)}), (each) => each.scrollWidth - each.clientWidth))`,
  );
  return widest === 0;
}

/** The sizes of the pages of a PDF, in whole points. */
const pageSizes = (pdf: string): string[] =>
  [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );
