import { describe, expect, it } from 'vitest';
import { CaisseError, error } from '../../src/money/index.ts';

const message = (...diagnostics: ConstructorParameters<typeof CaisseError>[0]): string =>
  new CaisseError(diagnostics).message;

describe('CaisseError', () => {
  it('lists code, path and details, a line each', () => {
    const first = error('CAISSE-NUMBER-AMBIGUOUS', ['rules', 0, 'rate'], {
      text: '1,234',
      readings: ['1.234', '1234'],
    });
    const second = error('CAISSE-CSV-QUOTE', []);
    expect(message(first, second)).toBe(
      'CAISSE-NUMBER-AMBIGUOUS at rules[0].rate: text="1,234", readings=["1.234","1234"]\nCAISSE-CSV-QUOTE',
    );
  });

  it('keeps each diagnostic on one line, for any data', () => {
    expect(message(error('CAISSE-NUMBER-TOO-LONG', ['a\nb', 'été', 2], { text: 'x\ny', limit: 40 }))).toBe(
      'CAISSE-NUMBER-TOO-LONG at ["a\\nb"].été[2]: text="x\\ny", limit=40',
    );
  });

  it('names the place in a text', () => {
    expect(message({ ...error('CAISSE-CSV-QUOTE', ['a']), line: 3, column: 7 })).toBe(
      'CAISSE-CSV-QUOTE at a (line 3, column 7)',
    );
    expect(message({ ...error('CAISSE-CSV-QUOTE', []), line: 3 })).toBe('CAISSE-CSV-QUOTE (line 3)');
  });

  it('is an error with a copy of its diagnostics', () => {
    const diagnostics = [error('CAISSE-CSV-QUOTE', [])];
    const problem = new CaisseError(diagnostics);
    diagnostics.pop();
    expect(problem).toBeInstanceOf(Error);
    expect(problem.name).toBe('CaisseError');
    expect(problem.diagnostics).toEqual([error('CAISSE-CSV-QUOTE', [])]);
  });
});
