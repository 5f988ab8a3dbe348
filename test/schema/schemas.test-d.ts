import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type {
  Allocation,
  Amount,
  CaisseDocument,
  Contribution,
  Criterion,
  Figure,
  FundScenario,
  InputDefinition,
  QuantityDefinition,
  RuleDocument,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import type { allocationSchema } from '../../src/schema/allocation.ts';
import type { contributionSchema } from '../../src/schema/contribution.ts';
import type { criterionSchema } from '../../src/schema/fields.ts';
import type { fundScenarioSchema } from '../../src/schema/fund.ts';
import type { caisseDocumentSchema, householdSchema } from '../../src/schema/index.ts';
import type { inputDefinitionSchema, quantityDefinitionSchema } from '../../src/schema/quantity.ts';
import type { ruleDocumentSchema } from '../../src/schema/rule-document.ts';
import type { amountSchema, figureSchema } from '../../src/schema/words.ts';

it('a schema reads its type', () => {
  expectTypeOf<z.output<typeof caisseDocumentSchema>>().toEqualTypeOf<CaisseDocument>();
  expectTypeOf<z.output<typeof householdSchema>>().toEqualTypeOf<Household>();
  expectTypeOf<z.output<typeof contributionSchema>>().toEqualTypeOf<Contribution>();
  expectTypeOf<z.output<typeof allocationSchema>>().toEqualTypeOf<Allocation>();
  expectTypeOf<z.output<typeof criterionSchema>>().toEqualTypeOf<Criterion>();
  expectTypeOf<z.output<typeof fundScenarioSchema>>().toEqualTypeOf<FundScenario>();
  expectTypeOf<z.output<typeof quantityDefinitionSchema>>().toEqualTypeOf<QuantityDefinition>();
  expectTypeOf<z.output<typeof inputDefinitionSchema>>().toEqualTypeOf<InputDefinition>();
  expectTypeOf<z.output<typeof ruleDocumentSchema>>().toEqualTypeOf<RuleDocument>();
  expectTypeOf<z.output<typeof amountSchema>>().toEqualTypeOf<Amount>();
  expectTypeOf<z.output<typeof figureSchema>>().toEqualTypeOf<Figure>();
});
