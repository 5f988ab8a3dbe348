/** Prints reports with Chromium, and opens their spreadsheets in LibreOffice. */
import { argv, exit } from 'node:process';
import { chromium } from 'playwright-core';
import { startChecks } from './checks.ts';
import { openOds } from './open-ods.ts';
import { printHtml } from './print-html.ts';
import { printedReports } from './reports.ts';

const [, , folder = ''] = argv;

const printing = startChecks();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const report of printedReports) await printHtml(browser, report, folder, printing);
await browser.close();

const opening = startChecks();
for (const report of printedReports) await openOds(report, folder, opening);

const results = [printing.finish('Chromium, reports in HTML'), opening.finish('LibreOffice, spreadsheets')];
exit(results.every((passed) => passed) ? 0 : 1);
