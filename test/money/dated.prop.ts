import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, month, valueAt } from '../../src/money/index.ts';

test('the value of a month is that of the latest entry up to it', () => {
  const start = month('2020-01');
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 8 }), fc.nat(45), (offsets, wanted) => {
      const list = offsets.map((offset) => ({ from: addMonths(start, offset), value: offset }));
      const expected = Math.max(...offsets.filter((offset) => offset <= wanted));
      expect(valueAt(list, addMonths(start, wanted)) ?? -Infinity).toBe(expected);
    }),
  );
});
