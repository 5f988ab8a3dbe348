import { expect, it } from 'vitest';
import { error, warning } from '../../src/money/index.ts';

it('an error and a warning differ in their severity alone', () => {
  const problem = error('CAISSE-NUMBER-UNREADABLE', ['rules', 0], { text: 'abc' });
  expect(problem).toEqual({
    code: 'CAISSE-NUMBER-UNREADABLE',
    severity: 'error',
    path: ['rules', 0],
    details: { text: 'abc' },
  });
  expect(warning('CAISSE-NUMBER-UNREADABLE', ['rules', 0], { text: 'abc' })).toEqual({
    ...problem,
    severity: 'warning',
  });
  expect(error('CAISSE-CSV-QUOTE', []).details).toEqual({});
});
