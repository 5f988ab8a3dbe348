import { describe, expect, it } from 'vitest';
import { findHouseholdInput, householdInputs, parameterInput, readFact } from '../../src/household/index.ts';
import { exact, fromScaledInteger, toPlainText } from '../../src/money/index.ts';
import type { InputNode } from '../../src/rule/index.ts';

const builtIn: Readonly<Record<string, InputNode>> = { ...householdInputs };

const parameters = (['money', 'count', 'ratio'] as const).map((type) => parameterInput('rate', type));

const numbers = [...Object.values(builtIn), ...parameters].flatMap((input) =>
  input.type === 'boolean' || input.type === 'category' ? [] : [input],
);

/** The code of the diagnostic of a number, or the number as it is read. */
function readAt(input: InputNode, number: ReturnType<typeof exact>): string {
  const read = readFact(input, toPlainText(number), []);
  return read.ok ? String(read.value) : read.diagnostic.code;
}

describe('the built-in inputs', () => {
  it('have the names under which they are found', () => {
    expect(Object.entries(builtIn).filter(([name, input]) => input.name !== name)).toEqual([]);
  });

  it('include purchases of a product, which has a name', () => {
    expect(findHouseholdInput('purchases.pain')?.name).toBe('purchases.pain');
    expect(findHouseholdInput('purchases.')).toBeUndefined();
  });

  it('accept any word where they are open: none of their words is listed', () => {
    const open = Object.values(builtIn).flatMap((input) => (input.type === 'category' ? [input] : []));
    expect(open.filter((input) => !input.open || input.options.length > 0)).toEqual([]);
  });

  it.each(numbers.map((input) => [`${input.name} (${input.type})`, input] as const))(
    'accept both ends of their range, and no unit beyond: %s',
    (_name, input) => {
      const [minimum, maximum] = [exact(input.minimum), exact(input.maximum)];
      const unit = fromScaledInteger(1n, input.decimals);
      expect([minimum, maximum].map((end) => readAt(input, end))).toEqual([input.minimum, input.maximum]);
      const beyond = [minimum.minus(unit), maximum.plus(unit)].map((end) => readAt(input, end));
      expect(beyond).toEqual(['CAISSE-HOUSEHOLD-OUT-OF-RANGE', 'CAISSE-HOUSEHOLD-OUT-OF-RANGE']);
    },
  );

  it('have the ranges of the documentation of parameters without a value', () => {
    expect(parameters.map(({ decimals, maximum }) => [decimals, maximum])).toEqual([
      [2, '1000000'],
      [2, '1000000'],
      [6, '10'],
    ]);
  });
});
