import { describe, expect, it } from 'vitest';
import { presets } from '../../src/presets/index.ts';

/** The part of the gaps of a preset that says that the treatment of unspent credit was not found. */
const NOT_FOUND = 'crédit non dépensé';

describe.each(presets.map((document) => [document.id, document] as const))('preset %s', (_, document) => {
  it('states no treatment of unspent credit in a scenario if it was not found', () => {
    const isOpen = (document.gaps ?? []).some((gap) => JSON.stringify(gap).includes(NOT_FOUND));
    const stated = Object.values(document.scenarios ?? {}).filter(({ unspent }) => unspent !== undefined);
    expect(isOpen ? stated : []).toEqual([]);
  });
});
