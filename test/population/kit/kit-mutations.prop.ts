import { expect, it } from 'vitest';
import { presets } from '../../../src/presets/index.ts';
import { rulesOf, tryChanges } from './try-changes.ts';

/** The seed of the changes that are tried. */
const SEED = Number(process.env['KIT_SEED'] ?? 1);

/** Changes tried on each preset; more on demand: KIT_CHANGES=60 KIT_SEED=7. */
const wanted = Number(process.env['KIT_CHANGES'] ?? 4);

it.each(presets.map((document, place) => [document.id, document, place] as const))(
  'a kit of a preset finds every change of its SQL that changes a result: %s',
  async (_id, document, place) => {
    const { missed, found } = await tryChanges(rulesOf(document), place, wanted, SEED + place);
    expect(missed).toEqual([]);
    expect(found).toBeGreaterThan(0);
  },
  120_000,
);
