import { expect, it } from 'vitest';
import * as presets from '../../src/presets/index.ts';
import { parseCaisseObject } from '../../src/schema/index.ts';
import { planFund, simulateFund } from '../../src/simulation/index.ts';
import { changed, type Leaf, leavesOf } from '../caisse/leaves.ts';

const IS_MONTH = /^\d{4}-\d{2}$/;

/** The first and the last months of the calendar, of scenarios too; the longest delay. */
function triedAt({ path, value }: Leaf): readonly unknown[] {
  if (path[0] !== 'scenarios') return [];
  if (typeof value === 'string' && IS_MONTH.test(value)) return ['1900-01', '2099-12', '2199-12'];
  return path.at(-1) === 'after' ? [600] : [];
}

const SCENARIOS = Object.values(presets).flatMap((preset) => ('scenarios' in preset ? [preset] : []));

it.each(SCENARIOS.map((preset) => [preset.id, preset] as const))(
  'the scenarios of %s are refused or simulated at both ends of the calendar, for the most months',
  (_id, preset) => {
    for (const leaf of leavesOf(preset)) {
      for (const value of triedAt(leaf)) {
        const parsed = parseCaisseObject(changed(preset, leaf.path, value), { warnings: false });
        if (!parsed.ok) continue;
        for (const id of Object.keys(preset.scenarios ?? {}).filter((each) => each === leaf.path[1])) {
          const planned = planFund(parsed.caisse, id, { months: 600 });
          if (planned.ok) expect(simulateFund(planned.plan).months).toHaveLength(600);
        }
      }
    }
  },
);
