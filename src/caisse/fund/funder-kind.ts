/** Kinds of funders. */
import type { FunderKind } from './subsidy.ts';

const PUBLIC: Readonly<Record<FunderKind, boolean>> = {
  public: true,
  town: true,
  intercommunality: true,
  departement: true,
  region: true,
  state: true,
  'social-security': true,
  'european-union': true,
  private: false,
  foundation: false,
  gift: false,
  own: false,
};

/** Whether the money of a funder is public. */
export const isPublic = (funder: FunderKind): boolean => PUBLIC[funder];

/** All kinds of funders, in the order of tables. */
export const FUNDER_KINDS: readonly FunderKind[] = Object.keys(PUBLIC) as FunderKind[];
