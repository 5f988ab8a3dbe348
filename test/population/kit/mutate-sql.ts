/** Small changes of SQL text, each of which a kit must find if it changes a result. */

/** A changed text, and what was changed where. */
export interface SqlMutation {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

/** A kind of change: the places at which it applies, and the texts that replace each of them. */
interface MutationKind {
  readonly name: string;
  readonly place: RegExp;
  readonly changes: (found: RegExpExecArray) => readonly string[];
}

const swapped =
  (pairs: Readonly<Record<string, readonly string[]>>) =>
  ([found]: RegExpExecArray): readonly string[] =>
    pairs[found.trim()]!.map((other) => found.replace(found.trim(), other));

/** The figure moved by one, and by a lot. */
function movedFigure([text]: RegExpExecArray): readonly string[] {
  const value = BigInt(text);
  return [value + 1n, ...(value > 0n ? [value - 1n] : []), value * 3n + 70n, value / 3n]
    .filter((each) => each !== value)
    .map(String);
}

/** The kinds of change. Names and comments are left as they are; each place of the SQL is changed by every kind that applies to it. */
const mutationKinds: readonly MutationKind[] = [
  { name: 'figure', place: /(?<![\w"'`.$])\d+(?![\w"'`.])|(?<![\w"'`.$])\d+(?=L\b)/g, changes: movedFigure },
  {
    name: 'comparison',
    place: / (?:<=|>=|<>|<|>|=) /g,
    changes: swapped({
      '<': ['<=', '>'],
      '<=': ['<', '>='],
      '>': ['>=', '<'],
      '>=': ['>', '<='],
      '=': ['<>', '<='],
      '<>': ['='],
    }),
  },
  { name: 'connective', place: / (?:AND|OR) /g, changes: swapped({ AND: ['OR'], OR: ['AND'] }) },
  { name: 'negation removed', place: /\bNOT (?!NULL|MATERIALIZED|GLOB)/g, changes: () => [''] },
  {
    name: 'null test',
    place: /IS (?:NOT )?NULL/g,
    changes: swapped({ 'IS NULL': ['IS NOT NULL'], 'IS NOT NULL': ['IS NULL'] }),
  },
  { name: 'sign', place: /(?<=[\w"`)]) [+-] /g, changes: swapped({ '+': ['-'], '-': ['+'] }) },
  { name: 'product', place: /(?<=[\w"`)]) \* (?=[\w"`(])/g, changes: swapped({ '*': ['+'] }) },
  {
    name: 'rounding',
    place: / (?:\/\/?|div|%) /g,
    changes: swapped({ '/': ['%', '*'], '//': ['%', '*'], div: ['%', '*'], '%': ['/'] }),
  },
  { name: 'truth', place: /\b(?:TRUE|FALSE)\b/g, changes: swapped({ TRUE: ['FALSE'], FALSE: ['TRUE'] }) },
  {
    name: 'branches swapped',
    place: /WHEN (.+) THEN (.+)\n(\s*)WHEN (.+) THEN (.+)/g,
    changes: ([, one, first, space, other, second]) =>
      first === second ? [] : [`WHEN ${one!} THEN ${second!}\n${space!}WHEN ${other!} THEN ${first!}`],
  },
  { name: 'branch removed', place: /^\s*WHEN .+ THEN .+\n/gm, changes: () => [''] },
  {
    name: 'guard removed',
    place: /COUNT\(CASE WHEN .+ THEN 1 END\)|COUNT\(\S+\) - COUNT\(DISTINCT \S+\)/g,
    changes: () => ['0'],
  },
  { name: 'tenths by row', place: /\bRANGE BETWEEN/g, changes: () => ['ROWS BETWEEN'] },
  { name: 'largest in place of the sum', place: /\bSUM\(/g, changes: () => ['MAX('] },
  {
    name: 'word',
    place: /'(?!engine|division|absent|duplicate|out-of|not-|unknown|neither|integer|null|\[|\*|0+'|\.')[^'\n]+'/g,
    changes: ([found]) => [`${found.slice(0, -1)}x'`],
  },
];

const NAME = /["`](members(?:_\w+)?|\w+_cents)["`]/g;

/** A column read in place of another of the same kind: other members, or another amount. */
function otherColumns(text: string): readonly MutationKind[] {
  const names = [...new Set([...text.matchAll(NAME)].map(([name]) => name))];
  const others = (name: string): readonly string[] =>
    names.filter((other) => other !== name && other.includes('members') === name.includes('members')).slice(0, 2);
  return [{ name: 'column', place: NAME, changes: ([name]) => others(name) }];
}

/** What is not changed: comments, decimal types and orders. */
const HIDDEN = /^\s*--.*$|DECIMAL\([^)]*\)|ORDER BY.*$/gm;

/** The normal form of a word in SQLite: most of the text wherever a rule reads words, so its changes are a kind of their own. */
const SPELLING = /\(WITH RECURSIVE "letters".*?FROM "letters" WHERE "rest" = ''\)/gs;

const isBetween = (parts: readonly (readonly [number, number])[], start: number, end: number): boolean =>
  parts.some(([from, to]) => start < to && end > from);

/** All changes of a text, in the order of its places. */
export function mutationsOf(text: string): readonly SqlMutation[] {
  const [hidden, spellings] = [HIDDEN, SPELLING].map((place) =>
    [...text.matchAll(place)].map((found) => [found.index, found.index + found[0].length] as const),
  );
  return [...mutationKinds, ...otherColumns(text)].flatMap(({ name, place, changes }) =>
    [...text.matchAll(place)].flatMap((found) => {
      const { index } = found;
      const end = index + found[0].length;
      if (isBetween(hidden!, index, end)) return [];
      const kind = isBetween(spellings!, index, end) ? 'spelling' : name;
      return changes(found).map((by) => ({
        kind,
        name: `${name}: ${lineAt(text, index)}: ${JSON.stringify(found[0].trim())} -> ${JSON.stringify(by.trim())}`,
        text: text.slice(0, index) + by + text.slice(end),
      }));
    }),
  );
}

/** The line of a place, with a mark before it. */
function lineAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const end = text.indexOf('\n', index);
  return `${text.slice(start, index)}»${text.slice(index, end === -1 ? undefined : end)}`.trim();
}
