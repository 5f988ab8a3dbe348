/** Checks on the choices of a member. */
import type { ChoiceDiagnostics, Diagnostic } from '../../money/index.ts';
import type { RuleNode } from '../../rule/index.ts';

/** A condition on the member's choice. If its rule is false, the result is refused with a diagnostic of this code. */
export type Check = { [Code in keyof ChoiceDiagnostics]: CheckOf<Code> }[keyof ChoiceDiagnostics];

interface CheckOf<Code extends keyof ChoiceDiagnostics> {
  readonly rule: RuleNode;
  readonly code: Code;
  readonly path: Diagnostic['path'];
  /** The details of the diagnostic. Amounts are rules, evaluated when the check fails. */
  readonly details: RulesForAmounts<Diagnostic<Code>['details']>;
}

type RulesForAmounts<Details> = {
  readonly [Name in keyof Details]: Details[Name] extends number | undefined ? RuleNode : Details[Name];
};
