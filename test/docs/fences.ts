import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One `ts` fence of the documentation, and where it stands. */
export interface Fence {
  readonly file: string;
  /** The line of the file on which the code begins, counted from 1. */
  readonly line: number;
  readonly code: string;
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** Every `ts` fence of a text; in a source the star of the doc comment is taken off first. */
export function fencesOf(file: string, text: string): Fence[] {
  const lines = text.split('\n').map((line) => (file.endsWith('.ts') ? line.replace(/^\s*\* ?/, '') : line));
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent, language] = /^(\s*)```(\S+)/.exec(lines[at] ?? '') ?? [];
    if (indent === undefined || language === undefined) continue;
    const end = lines.findIndex((line, below) => below > at && line.trim() === '```');
    if (end < 0) throw new Error(`${file}:${at + 1}: a fence without an end`);
    if (/^(typescript|javascript|js|mjs|tsx)$/.test(language)) {
      throw new Error(`${file}:${at + 1}: code is fenced with \`\`\`ts, so that it is run`);
    }
    const code = lines.slice(at + 1, end).map((line) => line.replace(indent, ''));
    if (language === 'ts') fences.push({ file, line: at + 2, code: code.join('\n') });
    at = end;
  }
  return fences;
}

/** Every fence of the README, of CONTRIBUTING, of docs (but what tools write there) and of the doc comments in src. */
export function allFences(): Fence[] {
  const byHand = filesUnder('docs', '.md').filter((file) => !/^docs[\\/](api|reference)[\\/]/.test(file));
  return ['README.md', 'CONTRIBUTING.md', ...byHand, ...filesUnder('src', '.ts')].flatMap((file) =>
    fencesOf(file, readFileSync(file, 'utf8')),
  );
}

/**
 * The fence as a module that checks itself: each `// => …` becomes a call of `checkPrinted` or `checkValue`.
 *
 * A claim stands behind a statement, or on the lines right below it. Behind `console.log(…)`, also in a branch, it is the printed text, a claim for
 * each line; behind another expression or a `const` at the top of the fence it is the value, in JavaScript.
 */
export function selfChecking({ file, line: firstLine, code }: Fence): string {
  const source = ts.createSourceFile('fence.ts', code, ts.ScriptTarget.ES2022, true);
  const claims = code.split('\n').map((line) => /^(.*)\/\/ =>(.*)$/.exec(line));
  const claimed = new Set<number>();

  /** The claims behind a statement that ends on a line, and on the lines right below it. */
  const claimsFrom = (line: number): string[] => {
    const lines: string[] = [];
    for (let at = line; at === line || claims[at]?.[1]?.trim() === ''; at++) {
      const claim = claims[at]?.[2];
      if (claim === undefined) continue;
      lines.push(claim.trim());
      claimed.add(at);
    }
    return lines;
  };
  const endLine = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getEnd()).line;

  /** What is printed in a branch is compared in the branch; a branch that is not taken is a claim that is not kept. */
  const printedWithin = (statement: ts.Statement): string | null => {
    const print = printIn(statement);
    if (print === null) return null;
    const lines = claimsFrom(endLine(print));
    if (lines.length === 0) return null;
    const where = JSON.stringify(`${file}:${firstLine + endLine(print)}`);
    const start = statement.getFullStart();
    const text = statement.getFullText(source);
    const [from, to] = [print.getStart(source) - start, print.getEnd() - start];
    return `${text.slice(0, from)}{ ${print.getText(source)}\n}${text.slice(to)}\ncheckPrinted(${where}, ${JSON.stringify(lines.join('\n'))});`;
  };

  const checked = source.statements.map((statement) => {
    const text = statement.getFullText(source);
    const within = printedWithin(statement);
    if (within !== null) return within;
    const line = endLine(statement);
    const lines = claimsFrom(line);
    if (lines.length === 0) return text;

    const where = JSON.stringify(`${file}:${firstLine + line}`);
    const expected = lines.join('\n');
    if (ts.isExpressionStatement(statement)) {
      return `\ncheckValue(${where}, (${statement.expression.getText(source)}), (${expected}));`;
    }
    const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    if (declaration === undefined) throw new Error(`${where}: this statement has no value to compare with its "// =>"`);
    return `${text}\ncheckValue(${where}, ${declaration.name.getText(source)}, (${expected}));`;
  });

  const loose = claims.findIndex((claim, line) => claim !== null && !claimed.has(line));
  if (loose >= 0)
    throw new Error(`${file}:${firstLine + loose}: this "// =>" belongs to no statement, so nothing checks it`);
  return checked.join('');
}

/** The last `console.log(…)` in a statement, in its branches too. */
function printIn(statement: ts.Node): ts.ExpressionStatement | null {
  let found: ts.ExpressionStatement | null = null;
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && node.expression.getText().startsWith('console.log(')) found = node;
    else ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}
