/** The nodes of a rule that read an input. */
import { rememberByObject } from '../../money/index.ts';
import type { Prepared, Program } from '../evaluate/prepare.ts';

/** The nodes of a rule that read each input asked for so far. */
const knownReaders: (program: Program) => Map<string, ReadonlySet<Prepared>> = /* @__PURE__ */ rememberByObject(
  () => new Map<string, ReadonlySet<Prepared>>(),
);

/** The nodes of a rule that read an input, themselves or in a part. */
export function nodesThatRead(inputName: string, program: Program): ReadonlySet<Prepared> {
  const known = knownReaders(program);
  const readers = known.get(inputName) ?? readersIn(program.root, inputName);
  known.set(inputName, readers);
  return readers;
}

function readersIn(root: Prepared, inputName: string): ReadonlySet<Prepared> {
  const seen = new Map<Prepared, boolean>();
  const reads = (prepared: Prepared): boolean => {
    const known = seen.get(prepared);
    if (known !== undefined) return known;
    const { node, parts } = prepared;
    const varies = parts.map(reads).includes(true) || (node.kind === 'input' && node.name === inputName);
    seen.set(prepared, varies);
    return varies;
  };
  reads(root);
  return new Set([...seen].flatMap(([prepared, varies]) => (varies ? [prepared] : [])));
}
