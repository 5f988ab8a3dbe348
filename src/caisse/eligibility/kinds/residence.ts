/** Residence in a territory. */
import { or, type RuleNode } from '../../../rule/index.ts';
import { isAmong } from '../is-among.ts';
import { type Field, keyword, label, list, optional, text } from '../../fields.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import type { Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/**
 * The household lives in the territory: in one of the communes, départements or areas.
 *
 * @remarks
 * With `others: not-found` the lists are known in part. A household elsewhere is undecided, never refused, until the input `territory` tells
 * whether it lives in the territory.
 */
export interface ResidenceCriterion {
  readonly kind: 'residence';
  readonly perimeter?: Label;
  /** Communes or quarters (input `residence`). */
  readonly communes?: readonly string[];
  /** Départements (input `departement`). */
  readonly departements?: readonly string[];
  /** Other perimeters, such as intercommunalities or cantons (input `area`). */
  readonly areas?: readonly string[];
  readonly others?: 'not-found';
}

/** The inputs that the lists are compared with. */
const LISTS = { communes: 'residence', departements: 'departement', areas: 'area' } as const;

/** An upper bound of the number of communes of France. */
const COMMUNES_LIMIT = 40_000;

const communes: Field<readonly string[]> = /* @__PURE__ */ list(/* @__PURE__ */ text('commune'), {
  limit: COMMUNES_LIMIT,
});
const departements: Field<readonly string[]> = /* @__PURE__ */ list(/* @__PURE__ */ text('departement'));
const areas: Field<readonly string[]> = /* @__PURE__ */ list(/* @__PURE__ */ text('area'));

/** The kind `residence` of a criterion. */
export const residenceCriterion: CriterionKind<ResidenceCriterion> = {
  fields: {
    perimeter: optional(label()),
    communes: optional(communes),
    departements: optional(departements),
    areas: optional(areas),
    others: optional(keyword('not-found')),
  },
  shapes: [{ communes }, { departements }, { areas }, { others: keyword('not-found') }],
  lower: (criterion, { at, scope }) => {
    const keys = (Object.keys(LISTS) as (keyof typeof LISTS)[]).filter((key) => criterion[key] !== undefined);
    const listed = keys.map((key) => isAmong(scope.input(LISTS[key]), criterion[key] ?? [], at(key)));
    const others: readonly RuleNode[] = criterion.others === undefined ? [] : [scope.input('territory')];
    const [first, ...further] = [...listed, ...others];
    if (first !== undefined) return further.length === 0 ? first : or(first, ...further);
    scope.report('CAISSE-KEY-MISSING', { key: 'communes', others: ['departements', 'areas'] });
    return placeholder('boolean');
  },
};
