/** The flows of a caisse where incomes respond to what households keep of one more euro. */
import { type Flow, isMonthlyMoney } from '../../caisse/index.ts';
import { exact } from '../../money/index.ts';
import {
  add,
  type DecimalText,
  divide,
  max,
  min,
  money,
  multiply,
  nodesOf,
  type NumberInputNode,
  ratio,
  replaceNodes,
  round,
  type RuleNode,
  subtract,
} from '../../rule/index.ts';

/** The elasticity of each income to what is kept of one more euro of it, by the name of the income. */
export type Elasticities = ReadonlyMap<string, DecimalText>;

/** No income responds. */
export const NO_RESPONSE: Elasticities = new Map();

/** The euros a month of one more step of income. Contributions are rounded to the cent, so that its share is exact to 0.01 %. */
const STEP = '100';

const SHARE = { to: '0.0001', mode: 'half-up' } as const;
/** The largest income times a number of six decimals is below 2^53 in cents. */
const CHANGE = { to: '0.000001', mode: 'half-up' } as const;
const CENT = { to: '0.01', mode: 'half-up' } as const;

/**
 * The flows with each income replaced by what the household has of it if the income responds to the rules.
 *
 * @remarks
 * Of €100 a month more of an income, the caisse takes the share `t`: what household and employer pay more, and what the household receives less, from −1 to 1. With an elasticity `e`, the income is multiplied by `1 − e × t`, rounded to
 * the cent and kept within its range. Each response is that to the rules with the other incomes as they are.
 */
export function respondIncomes(flows: readonly Flow[], elasticities: Elasticities): readonly Flow[] {
  const moving = [...elasticities].filter(([, elasticity]) => !exact(elasticity).isZero());
  if (moving.length === 0) return flows;
  const taken = subtract(
    moneyOf(flows, ({ from }) => from === 'household' || from === 'employer'),
    moneyOf(flows, ({ to }) => to === 'household'),
  );
  const responses = moving.flatMap(([name, elasticity]): readonly (readonly [RuleNode, RuleNode])[] => {
    const inputs = nodesOf(...flows.map(({ rule }) => rule)).filter(isAmount(name));
    const factor = subtract(ratio('1'), round(multiply(takenShare(taken, name), ratio(elasticity)), CHANGE));
    return inputs.map((input) => [input, withinRange(round(multiply(input, factor), CENT), input)]);
  });
  const replace = replaceNodes(new Map(responses));
  return flows.map((flow) => ({ ...flow, rule: replace(flow.rule) }));
}

const isAmount =
  (name: string) =>
  (node: RuleNode): node is NumberInputNode =>
    node.kind === 'input' && node.type === 'money' && node.name === name;

/** The monthly money of some flows, purchases left out. */
function moneyOf(flows: readonly Flow[], isOf: (flow: Flow) => boolean): RuleNode {
  const rules = flows.filter((flow) => isOf(flow) && isMonthlyMoney(flow) && flow.to !== 'place');
  return rules.length === 0 ? money('0') : add(...rules.map(({ rule }) => rule));
}

/** The share of one more step of an income that is taken; a cliff of more than a step counts as a whole step. */
function takenShare(taken: RuleNode, name: string): RuleNode {
  const inputs = nodesOf(taken).filter(isAmount(name));
  const more = replaceNodes(new Map(inputs.map((input) => [input, add(input, money(STEP))])))(taken);
  const share = divide(subtract(more, taken), money(STEP), SHARE);
  return max(min(share, ratio('1')), ratio('-1'));
}

const withinRange = (of: RuleNode, { minimum, maximum }: NumberInputNode): RuleNode =>
  max(min(of, money(maximum)), money(minimum));
