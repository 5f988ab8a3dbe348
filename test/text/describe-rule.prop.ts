import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRule } from '../../src/testing/index.ts';
import { describeRule, type Language } from '../../src/text/index.ts';
import { hasLeftovers } from './plain.ts';

it('a description has words for every rule', () => {
  fc.assert(
    fc.property(anyRule(), fc.constantFrom<Language>('fr', 'en'), (rule, language) => {
      const lines = describeRule(rule, { language });
      expect(lines.length).toBeGreaterThan(0);
      expect(
        lines.filter((line) => line.replace(/[\s-]/g, '') === '' || hasLeftovers(line.replace(/^ *- /, ''))),
      ).toEqual([]);
      expect(describeRule(rule, { language })).toEqual(lines);
    }),
  );
});
