/** Checks the identifier of a caisse. */
import type { Scope } from './lowering/scope.ts';

const ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;

const QUOTED_LENGTH = 60;

/** An identifier with spaces, accents or signs, which cannot be the name of a file or of a table, with a correct one; `undefined` for a correct one. */
export function idProblem(id: string): { readonly id: string; readonly correct: string } | undefined {
  if (ID.test(id)) return undefined;
  const plain = id.slice(0, QUOTED_LENGTH).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const correct = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return { id: id.slice(0, QUOTED_LENGTH), correct: correct === '' ? 'ma-caisse' : correct };
}

/** Reports an identifier that is not correct. */
export function checkId(id: string, scope: Scope): void {
  const problem = idProblem(id);
  if (problem !== undefined) scope.report('CAISSE-ID', problem);
}
