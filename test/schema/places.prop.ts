/** Every diagnostic of a document names a place in it. */
import { readFileSync } from 'node:fs';
import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { presets } from '../../src/presets/index.ts';
import { parseCaisseObject } from '../../src/schema/index.ts';
import { anyCaisseDocument } from '../../src/testing/index.ts';
import { valueAt } from '../../src/shape/index.ts';
import { changed, leavesOf } from '../caisse/leaves.ts';
import { mutateData } from '../fuzz/mutate.ts';
import { random } from '../fuzz/random.ts';
import { anyScenarioDocument } from '../simulation/any-scenario.ts';

const EXAMPLES = ['ville-60000', 'ma-caisse', 'account/caisse'].map((name): unknown =>
  parse(readFileSync(`examples/${name}.yaml`, 'utf8')),
);

const anyDocument = fc.oneof(fc.constantFrom(...presets, ...EXAMPLES), anyCaisseDocument(), anyScenarioDocument());

const DECISIONS = ['contribution', 'allocation', 'eligibility'];

/** Whether a path lies in a decision which a version takes over from the version before. */
const isTakenOver = (data: unknown, [top, place, decision]: readonly (string | number)[]): boolean =>
  top === 'rules' &&
  Number(place) > 0 &&
  DECISIONS.includes(String(decision)) &&
  valueAt(data, [top, place!, decision!]) === undefined;

test.prop([anyDocument, fc.nat(), fc.integer({ min: 1, max: 3 })])(
  'a diagnostic names a place of the document, or that of a key that is missing or that a version takes over',
  (document, seed, count) => {
    const data = mutateData(document, random(seed), count);
    const parsed = parseCaisseObject(data);
    const problems = parsed.ok ? parsed.warnings : parsed.diagnostics;
    const astray = problems.filter(({ code, path }) => {
      if (isTakenOver(data, path)) return valueAt(data, path.slice(0, 2)) === undefined;
      return valueAt(data, code === 'CAISSE-KEY-MISSING' ? path.slice(0, -1) : path) === undefined;
    });
    expect(astray.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([]);
  },
);

test.prop([anyDocument])('an unknown source is named at each place that has one', (document) => {
  for (const { path } of leavesOf(document)) {
    const place = path.lastIndexOf('source');
    if (place < 1 || place < path.length - 2 || path[0] === 'uses' || path[2] === 'changes') continue;
    const parsed = parseCaisseObject(changed(document, path, 'inconnue'));
    const problems = parsed.ok ? [] : parsed.diagnostics;
    const unknown = problems.filter(({ code }) => code === 'CAISSE-SOURCE-UNKNOWN').map((problem) => problem.path);
    expect(unknown).toContainEqual(path);
  }
});
