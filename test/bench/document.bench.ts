/** Measures reading and checking a YAML document with many versions of its rules, each with eligibility, contribution and allocation. */
import { parseAllDocuments, stringify } from 'yaml';
import { parseCaisse } from '../../src/schema/index.ts';
import { documentOf, main } from './caisse.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';

const monthOf = (version: number): string =>
  `${2022 + Math.floor(version / 12)}-${String(1 + (version % 12)).padStart(2, '0')}`;

function yamlOf(versions: number): string {
  const rules = Array.from({ length: versions }, (_, version) => ({
    ...documentOf({ ...main, cap: 200 + version, ceiling: 3500 + version }).rules[0],
    from: monthOf(version),
  }));
  return stringify({ ...documentOf(main), rules });
}

function read(text: string, warnings: boolean): void {
  const parsed = parseCaisse(text, { warnings });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
}

for (let time = 0; time < 60; time += 1) {
  read(yamlOf(17), false);
  read(yamlOf(17), true);
}
console.log(`${machine()}, milliseconds of processor time`);
for (const versions of [1, 17, 50]) {
  const yaml = yamlOf(versions);
  const works = [() => parseAllDocuments(yaml), () => read(yaml, false), () => read(yaml, true)];
  const [alone = 0, checked = 0, warned = 0] = await bestTimes(works, 60);
  const asked = versions === 17 ? ` ${verdict(checked < 10, 'below 10')}` : '';
  console.log(
    `${versions} versions, ${versions * 3} rules, ${plain(yaml.length / 1000)} kB: the YAML alone ${plain(alone)}, ` +
      `read and checked ${plain(checked)}${asked}, with warnings ${plain(warned)}`,
  );
}
