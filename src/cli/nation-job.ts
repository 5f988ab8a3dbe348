/** What `caisse nation` is asked for. */
import type { Caisse } from '../caisse/index.ts';
import { persons } from '../household/index.ts';
import type { CaisseRulesResult, FileFacts } from '../population/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { DeclaredAssumptions } from '../simulation/nation.ts';
import type { DistributionRun } from './distribution-run.ts';
import type { NationAsked } from './nation-options.ts';

/** What is computed. */
export interface NationJob extends NationAsked {
  readonly caisse: Caisse;
  readonly found: Extract<CaisseRulesResult, { ok: true }>;
  readonly facts: FileFacts;
  readonly by: string | undefined;
  readonly distribution: DistributionRun | null;
  readonly version: string;
  /** The declared assumptions of the file; `null` without one. */
  readonly assumptions: DeclaredAssumptions | null;
}

/** The rule that counts persons, for assumptions about their number. No rule of a caisse has a space in its name. */
export const PERSONS: Readonly<Record<string, RuleNode>> = { 'assumed persons': persons() };

/** Whether the budget is shown: its exact sums would reveal what protected tables hide or round. */
export const showsBudget = ({ distribution }: NationJob): boolean => distribution?.options.disclosure === undefined;
