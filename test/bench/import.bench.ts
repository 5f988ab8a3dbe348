/** Measures the import of the main entry, in a new process each time, compared with an empty module and with decimal.js-light, which it imports. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { machine, median, plain, verdict } from './measure.ts';

const SAMPLES = 21;
const entry = resolve('dist/index.js');
if (!existsSync(entry)) throw new Error('dist is not there: npm run build');

const modules = {
  'an empty module': 'data:text/javascript,export{}',
  'decimal.js-light': import.meta.resolve('decimal.js-light'),
  'caisse-rules': pathToFileURL(entry).href,
};

/** Wall-clock milliseconds of an import in a new process. */
function importIn(url: string): number {
  const text = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', text], { encoding: 'utf8' }));
}

const times: Record<string, number[]> = {};
for (let sample = 0; sample < SAMPLES; sample += 1) {
  for (const [name, url] of Object.entries(modules)) (times[name] ??= []).push(importIn(url));
}

console.log(`${machine()}, ${SAMPLES} processes each, milliseconds: the median and the best`);
for (const [name, samples] of Object.entries(times)) {
  const wanted = name === 'caisse-rules' ? ` ${verdict(median(samples) < 30, 'a median below 30')}` : '';
  console.log(`${name.padEnd(15)} ${plain(median(samples))}, ${plain(Math.min(...samples))}${wanted}`);
}
