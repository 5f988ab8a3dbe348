import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeConformanceKit } from '../../../src/population/index.ts';
import { householdInputs } from '../../../src/household/index.ts';
import { add, divide, money, type RuleNode } from '../../../src/rule/index.ts';
import { anyRule } from '../../../src/testing/index.ts';
import { openSQLite } from '../../rule/sql/engines.ts';
import { filesOf, noDifference, runKit } from './run-kit.ts';

describe('makeConformanceKit', () => {
  it('an engine that follows the rules finds no difference in a kit', async () => {
    const engine = await openSQLite();
    await fc.assert(
      fc.asyncProperty(anyRule(), async (rule) => {
        const made = makeConformanceKit({ rule }, { dialect: 'sqlite', table: 'households' });
        if (!made.ok) return;
        const files = filesOf(made.kit, engine);
        expect(await runKit(engine, files)).toEqual(noDifference(files));
      }),
      { numRuns: 60 },
    );
    await engine.close();
  }, 60_000);

  it('leaves out changes of a rule that divide by zero', () => {
    const divisor: RuleNode = { kind: 'min', of: [money('0'), money('-1')] };
    const rule = add(householdInputs.income, divide(money('1'), divisor, { to: '0.01', mode: 'half-up' }));
    expect(makeConformanceKit({ rule }, { dialect: 'sqlite', table: 'households' }).ok).toBe(true);
  });
});
