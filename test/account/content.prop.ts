import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../../src/account/index.ts';

it('equal data has one hash, whatever the order of its keys', () => {
  const anyData = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.array(fc.integer())));
  fc.assert(
    fc.property(anyData, anyData, (left, right) => {
      const reversed = Object.fromEntries(Object.entries(left).reverse());
      expect(hashOf(reversed)).toBe(hashOf(left));
      const isSame = JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort());
      expect(hashOf(right) === hashOf(left)).toBe(isSame);
    }),
  );
});
