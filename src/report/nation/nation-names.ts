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

/** The name of a type, of a source, or of a type with a number of children; another text is left as it is. */
export function nationName(of: string): Cell {
  const [id = '', children] = of.split(' ');
  const name = Object.hasOwn(NAMES, id) ? NAMES[id]! : undefined;
  if (name === undefined) return of;
  return children === undefined ? name : { fr: `${name.fr} (${children})`, en: `${name.en} (${children})` };
}
