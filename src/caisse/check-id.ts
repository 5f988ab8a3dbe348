/** Checks the identifier of a caisse. */
import type { Scope } from './lowering/scope.ts';

const ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;

const QUOTED_LENGTH = 60;

/** Reports an identifier with spaces, accents or signs, which cannot be the name of a file or of a table. */
export function checkId(id: string, scope: Scope): void {
  if (ID.test(id)) return;
  const plain = id.slice(0, QUOTED_LENGTH).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const correct = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  scope.report('CAISSE-ID', { id: id.slice(0, QUOTED_LENGTH), correct: correct === '' ? 'ma-caisse' : correct });
}
