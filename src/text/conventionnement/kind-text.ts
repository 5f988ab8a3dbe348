/** The sentences of a kind of rule of conventionnement. */
import type { RegisterName } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** The names of entries of a register, enumerated. */
export type NamesOf = (register: RegisterName, ids: readonly string[]) => string;

/** The sentences of a kind of rule of conventionnement. */
export interface ConventionKindText<Target> {
  /** The description of the kind in editors. */
  readonly about: Said;
  /** What a rule is about. */
  target(target: Target, names: NamesOf): Said;
}
