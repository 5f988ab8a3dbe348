/** Sentences about resources by consumption unit. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import { roundingText } from '../caisse/figures.ts';
import { resourcesText } from './quantity-parts.ts';
import { nouns } from '../difference/nouns.ts';
import type { QuantityKindText } from './kind-text.ts';

/** Sentences about resources by consumption unit. */
export const standardOfLivingQuantityText: QuantityKindText<QuantityOf<'standard-of-living'>> = {
  about: {
    fr: 'Niveau de vie : ressources par unité de consommation',
    en: 'Standard of living: resources by consumption unit',
  },
  nouns: { label: nouns.label, resources: nouns.resource, rounding: nouns.rounding },
  described: (definition, context) => {
    const resources = resourcesText(definition, context);
    const rounding = roundingText(definition.rounding, 'money', context);
    return {
      fr: context.words.colon(context.title, `${resources}, par unité de consommation, ${rounding}`),
      en: context.words.colon(context.title, `${resources}, per consumption unit, ${rounding}`),
    };
  },
};
