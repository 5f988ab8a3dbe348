/** A kind of node that the library does not have: the number without its sign. One entry a file, all that it takes. */
import { type Change, inTurn, insertAfter, insertBefore, insertCase } from './copy-of-sources.ts';

/** The one place where the kind is defined. */
export const NODE_FILE = 'src/rule/rule-node.ts';

const definition = `/** The number without its sign. */
export interface AbsoluteNode {
  readonly kind: 'absolute';
  readonly of: RuleNode;
}

`;

const definedNode = inTurn(
  insertBefore('/** A number rounded to a multiple. */', definition),
  insertAfter('export type RuleNode =\n', '  | AbsoluteNode\n'),
);

const bounds = `    case 'absolute': {
      const [of] = numberBounds(parts);
      const ends = [of!.minimum.abs(), of!.maximum.abs()];
      const isAcross = of!.minimum.lessThan(0) && of!.maximum.greaterThan(0);
      return sized(node, of!.decimals, {
        minimum: isAcross ? exact(0) : ends.reduce(smaller),
        maximum: ends.reduce(larger),
      });
    }`;

const curve = `    case 'absolute':
      return overlayForms(
        of,
        ([form], here) =>
          chosen(form!, subtractForms(constantForm(ZERO), form!), 'max', here, patience) ?? [unknownPiece(here, node)],
      );`;

const step = `    case 'absolute':
      return { kind: 'max', of: [1n, -1n].map((factor) => ({ of: parts[0]!, factor })) };`;

const enclosed = `    case 'absolute': {
      const { lowest, highest } = enclose(node.of);
      const opposite = (of: RuleNode): RuleNode => subtract(subtract(of, of), of);
      return {
        lowest: max(subtract(lowest, lowest), lowest, opposite(highest)),
        highest: max(opposite(lowest), highest),
      };
    }`;

const described = `    case 'absolute':
      return list(context.language === 'fr' ? 'valeur absolue de :' : 'size, without its sign, of:', [node.of], context);`;

const generator = `  absolute: ({ type, below }) =>
    below === null || type === 'boolean' || type === 'category'
      ? null
      : below(type).map((of) => ({ kind: 'absolute', of })),
`;

const witness = `    case 'absolute':
      return allNumbers([node.of], facts, (of) => (isBelow(of[0]!, ZERO) ? opposite(of[0]!) : of[0]!));`;

/** What each file needs; a file that is left out does not compile. */
export const madeUpNode: Change = {
  [NODE_FILE]: definedNode,
  'src/rule/parts-of.ts': inTurn(
    insertCase('node', "    case 'absolute':\n      return [node.of];"),
    insertCase('kind', "    case 'absolute':\n      return ['of'];"),
  ),
  'src/rule/infer-type.ts': insertCase('node', "    case 'absolute':\n      return inferType(node.of);"),
  'src/rule/turning-points.ts': insertCase(
    'node',
    "    case 'absolute':\n      return [{ kind: 'threshold', of: node.of, at: '0' }];",
  ),
  'src/rule/check/check-means.ts': insertCase(
    'node',
    "    case 'absolute':\n      return isVarying(node.of) ? { node, isProduct: true } : null;",
  ),
  'src/rule/enclose/enclose-rule.ts': insertCase('node', enclosed),
  'src/rule/check/check-figures.ts': insertCase('node', "    case 'absolute':\n      return [];"),
  'src/rule/check/measure-rule.ts': insertCase('node', "    case 'absolute':\n      return 0;"),
  'src/population/kit/neighbours.ts': insertCase('node', "    case 'absolute':\n      return [node.of];"),
  'src/rule/check/check-types.ts': insertCase('node', "    case 'absolute':\n      return notNumbers(node, path);"),
  'src/rule/evaluate/reader-of.ts': insertCase(
    'node',
    "    case 'absolute':\n      return map(parts, (value: Exact) => value.abs());",
  ),
  'src/rule/evaluate/bound-node.ts': insertCase('node', bounds),
  'src/rule/evaluate/missing-inputs.ts': insertCase('node', "    case 'absolute':\n      return null;"),
  'src/rule/explain/explain.ts': insertCase('node', "    case 'absolute':\n      return undefined;"),
  'src/rule/curve/pieces-of.ts': insertCase('node', curve),
  'src/rule/plan/step-of.ts': insertCase('node', step),
  'src/text/rule/inline.ts': insertCase('node', "    case 'absolute':\n      return undefined;"),
  'src/text/rule/block.ts': insertCase('node', described),
  'src/text/explanation/lines.ts': insertCase('node.kind', "    case 'absolute':\n      return [value];"),
  'src/caisse/rule-document.ts': insertAfter(
    'export type RuleDocument =\n',
    "  | { readonly kind: 'absolute'; readonly of: RuleDocument }\n",
  ),
  'src/caisse/lowering/lower-rule-document.ts': insertCase(
    'document',
    "    case 'absolute':\n      return { kind: 'absolute', of: one('of', document.of) };",
  ),
  'src/caisse/shapes/rule-document.ts': insertAfter(
    "    'count-members': { from: optional(NUMBER), before: optional(NUMBER) },\n",
    '    absolute: { of: ruleShape },\n',
  ),
  'src/schema/rule-document.ts': insertAfter(
    'const arithmetic = [\n',
    "  about(z.strictObject({ kind: z.literal('absolute'), of: rule }), 'Valeur absolue', 'Size without its sign'),\n",
  ),
  'src/testing/any-node.ts': insertAfter('  ...anyCondition,\n', generator),
  'test/rule/witness.ts': insertCase('node', witness),
};
