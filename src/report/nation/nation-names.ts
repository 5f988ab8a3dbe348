/** The names of the types of household and of the sources of income of a nation. */
import type { IncomeSource } from '../../population/index.ts';
import type { Cell, Wording } from '../table.ts';

const TYPES: Readonly<Record<string, Wording>> = {
  single: { fr: 'personne seule', en: 'single person' },
  other: { fr: 'autres sans famille', en: 'others without family' },
  couple: { fr: 'couple sans enfant', en: 'couple without children' },
  'couple-with-children': { fr: 'couple avec enfants', en: 'couple with children' },
  'lone-parent': { fr: 'famille monoparentale', en: 'lone parent' },
};

const SOURCES: Readonly<Record<IncomeSource, Wording>> = {
  gross_wages: { fr: 'salaires bruts', en: 'gross wages' },
  self_employed_income: { fr: 'revenus d’indépendants', en: 'self-employed income' },
  pensions: { fr: 'pensions de retraite', en: 'pensions' },
  unemployment_benefits: { fr: 'allocations de chômage', en: 'unemployment benefits' },
};

const NAMES: Readonly<Record<string, Wording>> = { ...TYPES, ...SOURCES, all: { fr: 'tous', en: 'all' } };

/** The types whose margins are told apart by number of children, and the number that stands for itself and more. */
const WITH_CHILDREN: Readonly<Record<string, { readonly name: Wording; readonly orMore: number }>> = {
  'couple-with-children': { name: { fr: 'couple', en: 'couple' }, orMore: 4 },
  'lone-parent': { name: TYPES['lone-parent']!, orMore: 2 },
};

/** The name of a type, of a source, or of a type with a number of children; another text is left as it is. */
export function nationName(of: string): Cell {
  const [id = '', children] = of.split(' ');
  const withChildren = children === undefined || !Object.hasOwn(WITH_CHILDREN, id) ? undefined : WITH_CHILDREN[id]!;
  if (withChildren === undefined) return Object.hasOwn(NAMES, of) ? NAMES[of]! : of;
  const { name, orMore } = withChildren;
  const [count, isMost] = [Number(children), Number(children) >= orMore];
  const [fr, en] = count === 1 ? ['enfant', 'child'] : ['enfants', 'children'];
  return {
    fr: `${name.fr} avec ${count} ${fr}${isMost ? ' ou plus' : ''}`,
    en: `${name.en} with ${count} ${en}${isMost ? ' or more' : ''}`,
  };
}
