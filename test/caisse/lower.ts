/** Lowers one contribution and reads it for one household. */
import { createScope, type DocumentDeclarations } from '../../src/caisse/lowering/create-scope.ts';
import { lowerContribution } from '../../src/caisse/contribution/lower-contribution.ts';
import type { Contribution, LoweredContribution } from '../../src/caisse/index.ts';

import type { Diagnostic } from '../../src/money/index.ts';
import { isRule } from '../../src/caisse/rules-of-version.ts';
import { checkRule, evaluate, type Facts, money, type RuleNode } from '../../src/rule/index.ts';

/** A lowered contribution and its diagnostics. */
export interface LoweredForTest {
  readonly lowered: LoweredContribution;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lowers a contribution in a document with declarations. */
export function lower(
  contribution: Contribution,
  declarations: DocumentDeclarations = {},
  allocation: RuleNode = money('150'),
): LoweredForTest {
  const { scope, diagnostics } = createScope(declarations);
  const lowered = lowerContribution(contribution, scope.at('contribution'), allocation);
  return { lowered, diagnostics };
}

/** Diagnostics as `CODE path`, in the order in which they were found. */
export const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);

/** The value of a valid rule, or its missing inputs. */
export function valueOf(rule: RuleNode, facts: Facts): unknown {
  const faults = checkRule(rule);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const evaluation = evaluate(rule, facts);
  return evaluation.complete ? evaluation.value : evaluation.missing;
}

/** The codes of refused choices; an unknown choice counts as refused. */
export function refusals({ checks }: LoweredContribution, facts: Facts): readonly string[] {
  return checks.filter(({ rule }) => valueOf(rule, facts) !== true).map(({ code }) => code);
}

/** The amounts in the details of a refusal. */
export function refusedAmounts({ checks }: LoweredContribution, code: string, facts: Facts): unknown {
  const check = checks.find((each) => each.code === code);
  return Object.fromEntries(
    Object.entries<unknown>(check?.details ?? {}).flatMap(([name, detail]) =>
      isRule(detail) ? [[name, valueOf(detail, facts)] as const] : [],
    ),
  );
}

/** The facts of a household with given ages. */
export const facts = (values: Facts['values'], ages: readonly number[] = [40]): Facts => ({ values, ages });
