/** The value of a node over a range of inputs, as consecutive pieces. */
import type { RuleNode } from '../rule-node.ts';
import type { Form } from './form.ts';
import type { InputRange } from './curve-result.ts';

/** A number. */
export interface NumberContent {
  readonly kind: 'number';
  readonly form: Form;
}

/** A word, or a yes or no. */
export interface FactContent {
  readonly kind: 'fact';
  readonly value: string | boolean;
}

/** An unknown value: an input is missing, or a node has too many turning points to be followed. */
export interface UnknownContent {
  readonly kind: 'unknown';
  readonly tooFine: RuleNode | null;
}

/** The value of a node on one piece. */
export type Content = NumberContent | FactContent | UnknownContent;

/** A range of inputs and the value of a node over it. */
export interface NodePiece<C extends Content = Content> extends InputRange<bigint> {
  readonly content: C;
}

/** A piece that is a number. */
export const numberPiece = ({ from, to }: InputRange<bigint>, form: Form): NodePiece<NumberContent> => ({
  from,
  to,
  content: { kind: 'number', form },
});

/** A piece that is a word, or a yes or no. */
export const factPiece = ({ from, to }: InputRange<bigint>, value: string | boolean): NodePiece<FactContent> => ({
  from,
  to,
  content: { kind: 'fact', value },
});

/** A piece with an unknown value. */
export const unknownPiece = (
  { from, to }: InputRange<bigint>,
  tooFine: RuleNode | null,
): NodePiece<UnknownContent> => ({
  from,
  to,
  content: { kind: 'unknown', tooFine },
});

/** Combines the contents of some nodes over a range of inputs where each has one content. */
export type Combine<C extends Content = Content> = (
  contents: readonly C[],
  on: InputRange<bigint>,
) => readonly NodePiece[];

/** A range of inputs on which each of some nodes has one content. */
export interface CommonPiece extends InputRange<bigint> {
  readonly contents: readonly Content[];
}

/** Splits the pieces of some nodes, all over one range, at common ends. */
export function commonPieces(nodes: readonly (readonly NodePiece[])[]): readonly CommonPiece[] {
  const first = nodes[0]!;
  const [start, end] = [first[0]!.from, first.at(-1)!.to];
  const places = nodes.map(() => 0);
  const found: CommonPiece[] = [];
  for (let from = start; from <= end;) {
    const here = nodes.map((pieces, place) => pieces[places[place]!]!);
    const to = here.reduce((least, piece) => (piece.to < least ? piece.to : least), end);
    found.push({ from, to, contents: here.map(({ content }) => content) });
    here.forEach((piece, place) => {
      if (piece.to === to) places[place] = places[place]! + 1;
    });
    from = to + 1n;
  }
  return found;
}

/** Splits the pieces of some nodes, all over one range, at common ends, and combines the contents of each part. */
export function overlay(nodes: readonly (readonly NodePiece[])[], combine: Combine): readonly NodePiece[] {
  return joinPieces(commonPieces(nodes).flatMap(({ contents, ...on }) => combine(contents, on)));
}

/** As `overlay`, for numbers; unknown where one of them is unknown. */
export function overlayForms(
  nodes: readonly (readonly NodePiece[])[],
  combine: (forms: readonly Form[], on: InputRange<bigint>) => readonly NodePiece[],
): readonly NodePiece[] {
  return overlay(nodes, (contents, on) => {
    const unknown = unknownAmong(contents);
    if (unknown !== null) return [{ ...on, content: unknown }];
    return combine(
      contents.map((content) => (content as NumberContent).form),
      on,
    );
  });
}

/** The first unknown content, one that is too fine before others; `null` where all are known. */
export function unknownAmong(contents: readonly Content[]): UnknownContent | null {
  const unknown = contents.filter((content) => content.kind === 'unknown');
  return unknown.find(({ tooFine }) => tooFine !== null) ?? unknown[0] ?? null;
}

/** Merges neighbouring pieces of the same content. */
export function joinPieces(pieces: readonly NodePiece[]): readonly NodePiece[] {
  const found: NodePiece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    if (before !== undefined && isSameContent(before.content, piece.content)) {
      found[found.length - 1] = { ...before, to: piece.to };
    } else {
      found.push(piece);
    }
  }
  return found;
}

function isSameContent(left: Content, right: Content): boolean {
  switch (left.kind) {
    case 'number':
      return right.kind === 'number' && left.form === right.form;
    case 'fact':
      return right.kind === 'fact' && left.value === right.value;
    case 'unknown':
      return right.kind === 'unknown' && left.tooFine === right.tooFine;
    default:
      return left satisfies never;
  }
}
