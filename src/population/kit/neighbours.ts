/** The neighbours of rules: rules that differ from them in one figure, comparison, rounding, bracket, condition or part. */
import { exact, type Rounding, type RoundingMode, scaledText, toPlainText } from '../../money/index.ts';
import {
  add,
  bounds,
  checkRule,
  childrenOf,
  compare,
  type Comparison,
  inferType,
  nodesOf,
  type NumberType,
  replaceNodes,
  type RuleNode,
  truth,
} from '../../rule/index.ts';
import { spread } from './spread.ts';

/** Rules by name of result. */
type Rules = Readonly<Record<string, RuleNode>>;

/** The largest number of neighbours. */
const LIMIT = 2000;

/** Returns, for each neighbour, the results that differ in it. */
export function neighboursOf(rules: Rules): readonly Rules[] {
  const roots = Object.entries(rules);
  const nodes = nodesOf(...Object.values(rules));
  const decimals = decimalsOf(Object.values(rules));
  const changes = nodes.flatMap((of) => changesOf(of, decimals, nodes).map((by) => ({ of, by })));
  const others = roots.flatMap(([name, root]) =>
    roots.flatMap(([other, needed]): readonly Rules[] => (other === name ? [] : [{ [name]: onlyWith(root, needed) }])),
  );
  const replaced = spread(changes, LIMIT).map(({ of, by }) => {
    const replace = replaceNodes(new Map([[of, by]]));
    const changed = roots.map(([name, root]) => [name, replace(root)] as const);
    return Object.fromEntries(changed.filter(([name, root]) => root !== rules[name]));
  });
  const neighbours = [...replaced, ...others];
  // A changed divisor can be zero, and the rule then has no result.
  return nodes.some(({ kind }) => kind === 'divide') ? neighbours.filter(isValid) : neighbours;
}

/** A result that is unknown wherever another is. Households that show it tell counts of known results apart. */
function onlyWith(root: RuleNode, needed: RuleNode): RuleNode {
  const condition = inferType(needed) === 'boolean' ? needed : compare(needed, 'at-least', needed);
  return { kind: 'if', condition, then: root, else: root };
}

const isValid = (rules: Rules): boolean => Object.values(rules).every((root) => checkRule(root).length === 0);

type Decimals = (node: RuleNode) => { readonly type: NumberType; readonly decimals: number } | null;

function decimalsOf(roots: readonly RuleNode[]): Decimals {
  const all = roots.map((root) => bounds(root).nodes);
  return (node) => {
    const found = all.map((nodes) => nodes.get(node)).find((each) => each !== undefined);
    return found === undefined || found.type === 'boolean' || found.type === 'category' ? null : found;
  };
}

const UNITS = [1n, -1n];

function changesOf(node: RuleNode, decimals: Decimals, nodes: readonly RuleNode[]): readonly RuleNode[] {
  const size = decimals(node);
  const shifted =
    size === null
      ? []
      : UNITS.map((step) => add(node, { kind: 'constant', type: size.type, value: scaledText(step, size.decimals) }));
  return [...shifted, ...ownChanges(node, nodes), ...changedParts(node, nodes)];
}

/** The node with one of its parts that are inputs or counts replaced by another, while the part stays where other nodes read it. */
function changedParts(node: RuleNode, nodes: readonly RuleNode[]): readonly RuleNode[] {
  return [...new Set(childrenOf(node))]
    .filter((part) => isColumn(part) && nodes.some((other) => other !== node && childrenOf(other).includes(part)))
    .flatMap((part) => ownChanges(part, nodes).map((other) => replaceNodes(new Map([[part, other]]))(node)));
}

const isColumn = ({ kind }: RuleNode): boolean => kind === 'input' || kind === 'count-members';

/** The decimal with its last digit moved, at one decimal more than it has, doubled, and halved to a whole unit. */
function figures(text: string): readonly string[] {
  const value = exact(text);
  const units = [value.decimalPlaces(), 2].map((places) => exact(places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`));
  const moved = units.flatMap((unit) => [value.plus(unit), value.minus(unit)]);
  return [...new Set([...moved, value.times(2).plus(1), value.times(3).negated()].map(toPlainText))];
}

const OPERATORS: readonly Comparison[] = ['less', 'at-most', 'equal', 'at-least', 'more'];
const MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down'];

const roundings = ({ to, mode }: Rounding): readonly Rounding[] => [
  ...MODES.filter((each) => each !== mode).map((each) => ({ to, mode: each })),
  { to: toPlainText(exact(to).times(10)), mode },
];

const without = <Element>(elements: readonly Element[], place: number): readonly Element[] =>
  elements.filter((_, other) => other !== place);

/** Lists with one element changed or left out. */
const changedLists = <Element>(
  elements: readonly Element[],
  change: (element: Element) => readonly Element[],
): readonly (readonly Element[])[] =>
  elements.flatMap((element, place) => [
    ...change(element).map((other) => elements.map((each, at) => (at === place ? other : each))),
    ...(elements.length === 1 ? [] : [without(elements, place)]),
  ]);

function ownChanges(node: RuleNode, nodes: readonly RuleNode[]): readonly RuleNode[] {
  switch (node.kind) {
    case 'constant':
      if (node.type === 'boolean') return [truth(!node.value)];
      if (node.type === 'category') return [{ ...node, value: `${node.value} ` }];
      return figures(node.value).map((value) => ({ ...node, value }));
    case 'input':
    case 'count-members':
      return nodes.filter((other) => other !== node && other.kind === node.kind && typeOf(other) === typeOf(node));
    case 'given':
      return [truth(true), truth(false)];
    case 'add':
      return changedLists(node.terms, () => []).map((terms) => ({ ...node, terms }));
    case 'subtract':
      return [node.left, { kind: 'add', terms: [node.left, node.right] }];
    case 'multiply':
      return [node.left, node.right];
    case 'divide':
    case 'round':
      return roundings(node.rounding).map((rounding) => ({ ...node, rounding }));
    case 'min':
    case 'max':
      return [
        ...changedLists(node.of, () => []).map((of) => ({ ...node, of })),
        { ...node, kind: node.kind === 'min' ? 'max' : 'min' },
      ];
    case 'marginal-scale':
      return changedLists(node.brackets, (bracket) => [
        ...figures(bracket.from).map((from) => ({ ...bracket, from })),
        ...figures(bracket.rate).map((rate) => ({ ...bracket, rate })),
      ])
        .filter((brackets) => isRising(brackets.map(({ from }) => from)))
        .map((brackets) => ({ ...node, brackets }));
    case 'step-scale':
      return changedLists(node.brackets, (bracket) => [
        ...figures(bracket.from).map((from) => ({ ...bracket, from })),
        ...('rate' in bracket
          ? figures(bracket.rate).map((rate) => ({ ...bracket, rate }))
          : figures(bracket.amount).map((amount) => ({ ...bracket, amount }))),
      ])
        .filter((brackets) => isRising(brackets.map(({ from }) => from)))
        .map((brackets) => ({ ...node, brackets }));
    case 'interpolated-scale':
      return [
        ...changedLists(node.points, (point) => [
          ...figures(point.at).map((at) => ({ ...point, at })),
          ...figures(point.value).map((value) => ({ ...point, value })),
        ])
          .filter((points) => isRising(points.map(({ at }) => at)))
          .map((points) => ({ ...node, points })),
        ...roundings(node.rounding).map((rounding) => ({ ...node, rounding })),
      ];
    case 'compare':
      return OPERATORS.filter((operator) => operator !== node.operator).map((operator) => ({ ...node, operator }));
    case 'and':
    case 'or':
      return [
        ...changedLists(node.of, () => []).map((of) => ({ ...node, of })),
        { ...node, kind: node.kind === 'and' ? 'or' : 'and' },
      ];
    case 'not':
      return [node.of];
    case 'one-of':
      return [...node.options.map((_, place) => ({ ...node, options: without(node.options, place) })), truth(true)];
    case 'if':
      return [{ ...node, then: node.else, else: node.then }, node.then, node.else];
    case 'named':
      return [];
    default:
      return node satisfies never;
  }
}

const typeOf = (node: RuleNode): string => (node.kind === 'input' ? node.type : node.kind);

const isRising = (thresholds: readonly string[]): boolean =>
  thresholds.every((text, place) => place === 0 || exact(text).greaterThan(exact(thresholds[place - 1]!)));
