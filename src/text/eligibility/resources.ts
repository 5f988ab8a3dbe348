/** Sentences about a quantity compared with a limit. */
import { french } from '../typography.ts';
import type { ThresholdTable } from '../../caisse/index.ts';
import type { NumberType } from '../../rule/index.ts';
import type { CriterionOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said } from '../said.ts';
import { figureText } from '../caisse/figures.ts';
import { typeOfQuantity } from '../caisse/names.ts';
import { sizeRows } from '../caisse/size-rows.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about a quantity compared with a limit. */
export const resourcesCriterionText: CriterionKindText<CriterionOf<'resources'>> = {
  about: { fr: 'Ressources comparées à un plafond', en: 'Resources compared with a limit' },
  nouns: {
    quantity: feminine('la grandeur comparée', 'the compared quantity'),
    is: masculine('le sens de la comparaison', 'the direction of the comparison'),
    limit: nouns.limit,
    'limit.rows': nouns.row,
    'limit.rows.persons': nouns.persons,
    'limit.rows.amount': nouns.limit,
    'limit.further': nouns.further,
  },
  isCounted: true,
  text: (criterion, context) => {
    const limit = limitText(criterion.limit, typeOfQuantity(criterion.quantity, context), context);
    return SENTENCES[criterion.is](context.label(criterion.quantity), limit);
  },
};

const SENTENCES: Readonly<Record<CriterionOf<'resources'>['is'], (quantity: string, limit: string) => Said>> = {
  below: (quantity, limit) => ({ fr: french`${quantity} en dessous de ${limit}`, en: `${quantity} below ${limit}` }),
  'at-most': (quantity, limit) => ({ fr: `${quantity} : au plus ${limit}`, en: `${quantity}: at most ${limit}` }),
  'at-least': (quantity, limit) => ({ fr: `${quantity} : au moins ${limit}`, en: `${quantity}: at least ${limit}` }),
  above: (quantity, limit) => ({ fr: french`${quantity} au-dessus de ${limit}`, en: `${quantity} above ${limit}` }),
};

function limitText(limit: CriterionOf<'resources'>['limit'], type: NumberType, context: CaisseContext): string {
  if (!isTable(limit)) return figureText(limit, type, context);
  const rows = sizeRows(limit, type, context).join(', ');
  const bySize: Said = {
    fr: `la limite selon le nombre de personnes (${rows})`,
    en: `the limit by number of persons (${rows})`,
  };
  return bySize[context.language];
}

function isTable(limit: CriterionOf<'resources'>['limit']): limit is ThresholdTable {
  return typeof limit === 'object' && 'rows' in limit;
}
