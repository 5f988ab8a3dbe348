/** Rules that are measured together. */
import type { RuleNode } from '../../rule/index.ts';
import { amountsOf } from './amounts.ts';
import type { DisclosureControl } from './disclosure/disclosure-control.ts';
import type { DistributionRules } from './distribution-rules.ts';
import type { DistributionGroups } from './group-names.ts';
import type { GroupScale } from './group-text.ts';
import type { QuantileDefinition } from './ranked.ts';

/** Rules that are measured together, and whether inequality and poverty are measured under them, beside their groups. */
export interface View {
  readonly rules: DistributionRules;
  readonly hasMoments: boolean;
}

/** What is measured, with every option given. Households are ranked by the first rules. */
export interface ViewOptions {
  readonly count: 'persons' | 'households';
  readonly groups: DistributionGroups;
  readonly quantiles: QuantileDefinition;
  readonly disclosure: DisclosureControl | null;
}

/** The rules that are computed for each row, by name. */
export function rulesOfViews(
  views: readonly View[],
  { groups }: Pick<ViewOptions, 'groups'>,
): Readonly<Record<string, RuleNode>> {
  const [{ rules: first }] = views as readonly [View];
  return Object.fromEntries([
    ['ranking', first.before],
    ['persons', first.persons],
    ...(first.children === undefined ? [] : [['children', first.children] as const]),
    ...('number' in groups ? [['group', groups.number] as const] : []),
    ...views.flatMap(({ rules }, view): readonly (readonly [string, RuleNode])[] => [
      [nameIn(view, 'before'), rules.before],
      [nameIn(view, 'after'), rules.after],
      [nameIn(view, 'net'), rules.net],
      ...(rules.afterInKind === undefined ? [] : [[nameIn(view, 'in kind'), rules.afterInKind] as const]),
      ...amountsOf(rules).map(({ rule }, at) => [nameIn(view, `amount ${at}`), rule] as const),
    ]),
  ]);
}

/** The name of a rule of some of the rules that are measured together. */
export const nameIn = (view: number, name: string): string => `v${view} ${name}`;

/** The scales of the values, from the decimals of each rule by its name. */
export function scaleOf(views: readonly View[], decimals: (name: string) => number, weights: number): GroupScale {
  const [{ rules: first }] = views as readonly [View];
  return {
    weights,
    countsChildren: first.children !== undefined,
    views: views.map(({ rules }, view) => ({
      isRankedByBefore: rules.before === first.before,
      hasInKind: rules.afterInKind !== undefined,
      before: decimals(nameIn(view, 'before')),
      after: decimals(nameIn(view, 'after')),
      net: decimals(nameIn(view, 'net')),
      amounts: amountsOf(rules).map(({ key }, at) => [key, decimals(nameIn(view, `amount ${at}`))] as const),
      step: rules.marginal?.step ?? null,
    })),
  };
}
