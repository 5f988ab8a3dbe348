/** Reading and checking the document of a caisse with fifty versions of its rules, from YAML. */
import { stringify } from 'yaml';
import { parseCaisse } from '../../src/schema/index.ts';
import { documentOf, main } from './caisse.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';

const VERSIONS = 50;

const monthOf = (version: number): string =>
  `${2022 + Math.floor(version / 12)}-${String(1 + (version % 12)).padStart(2, '0')}`;

const versions = Array.from({ length: VERSIONS }, (_, version) => {
  const [rules] = documentOf({ ...main, cap: 200 + version, ceiling: 3500 + version }).rules;
  return { ...rules, from: monthOf(version) };
});
const yaml = stringify({ ...documentOf(main), rules: versions });
const json = JSON.stringify({ ...documentOf(main), rules: versions });

function read(text: string, warnings: boolean): void {
  const parsed = parseCaisse(text, { warnings });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
}

const works = {
  'YAML, checked': () => read(yaml, false),
  'YAML, checked, warnings': () => read(yaml, true),
  'JSON, checked': () => read(json, false),
  'JSON, checked, warnings': () => read(json, true),
};
for (const work of Object.values(works)) for (let time = 0; time < 10; time += 1) work();
const times = await bestTimes(Object.values(works), 15);

console.log(`${machine()}, ${VERSIONS} versions, ${plain(yaml.length / 1000)} kB of YAML, milliseconds of processor time`);
Object.keys(works).forEach((name, place) => {
  const ms = times[place]!;
  console.log(`${name.padEnd(24)} ${plain(ms).padStart(6)} ${verdict(ms < 10, 'below 10')}`);
});
