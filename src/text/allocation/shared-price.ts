/** Sentences about goods at a share of their price. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { Said } from '../said.ts';
import { amountText, figureText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText, ReceivedContext } from './kind-text.ts';

/** Sentences about goods at a share of their price. */
export const sharedPriceAllocationText: AllocationKindText<AllocationOf<'shared-price'>> = {
  about: {
    fr: 'Des produits payés en partie, jusqu’à un quota',
    en: 'Goods at a share of their price, up to a quota',
  },
  called: masculine('le prix partagé', 'the shared price'),
  nouns: {
    goods: masculine('le produit', 'the product'),
    'goods.id': nouns.id,
    'goods.label': nouns.label,
    'goods.share': feminine('la part payée par le foyer', 'the share paid by the household'),
    quota: masculine('le quota', 'the quota'),
  },
  isComputed: () => false,
  received: (formula, context) => ({
    fr: `${context.who.each.fr} paie cette part du prix de ses achats, et la caisse paie le reste :`,
    en: `${context.who.each.en} pays this share of the price of purchases, and the caisse pays the rest:`,
    rows: formula.goods.map(({ label, share }) =>
      context.words.colon(labelText(label, context.language), figureText(share, 'ratio', context)),
    ),
    below: quotaLines(formula, context),
  }),
};

function quotaLines({ quota }: AllocationOf<'shared-price'>, context: ReceivedContext): string[] {
  if (quota === undefined) return [];
  const { each, language, paid } = context;
  const amount = amountText(quota, paid);
  const limit: Said = {
    fr: `Quota d’achats, compté au prix plein, ${each} : ${amount} ; au-delà, le prix est plein.`,
    en: `Quota of purchases, counted at full price, ${each}: ${amount}; beyond it, the price is full.`,
  };
  return [limit[language]];
}
