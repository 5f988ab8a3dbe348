/** Sentences about prices by tier. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said } from '../said.ts';
import { figureText } from '../caisse/figures.ts';
import { criterionText } from '../eligibility/criterion-text.ts';
import { labelText } from '../language.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about prices by tier. */
export const priceTiersAllocationText: AllocationKindText<AllocationOf<'price-tiers'>> = {
  about: { fr: 'Des tarifs au lieu d’une allocation', en: 'Price tiers instead of an allocation' },
  called: feminine('la grille de tarifs', 'the list of price tiers'),
  nouns: {
    tiers: masculine('le tarif', 'the price tier'),
    'tiers.id': nouns.id,
    'tiers.label': nouns.label,
    'tiers.when': nouns.condition,
    'tiers.factor': feminine('la part du prix plein', 'the share of the full price'),
    'tiers.price': masculine('le prix', 'the price'),
  },
  isComputed: ({ tiers }) => tiers.some((tier) => 'factor' in tier),
  received: ({ tiers }, { paid }) => ({
    fr: 'Au lieu d’une allocation, le prix change selon le tarif :',
    en: 'Instead of an allocation, the price changes with the tariff:',
    rows: tiers.map((tier) => {
      const price = 'factor' in tier ? factorText(figureText(tier.factor, 'ratio', paid)) : undefined;
      const fixed = 'price' in tier ? figureText(tier.price, 'money', paid) : '';
      const label = labelText(tier.label, paid.language);
      const who = whoText(tier, tiers, paid)[paid.language];
      return `${paid.words.colon(label, price?.[paid.language] ?? fixed)}${who}`;
    }),
  }),
};

const factorText = (rate: string): Said => ({ fr: `${rate} du prix plein`, en: `${rate} of the full price` });

type Tier = AllocationOf<'price-tiers'>['tiers'][number];

/** The condition of a tier; a tier without one is for all others, or a choice if there are several. */
function whoText({ when }: Tier, tiers: readonly Tier[], context: CaisseContext): Said {
  if (when !== undefined) {
    const condition = criterionText(when, context);
    return { fr: ` (condition : ${condition})`, en: ` (condition: ${condition})` };
  }
  const open = tiers.filter((tier) => tier.when === undefined);
  if (open.length > 1) return { fr: ', au choix de chacun', en: ', by choice' };
  return tiers.length > 1 ? { fr: ' dans les autres cas', en: ' in all other cases' } : { fr: '', en: '' };
}
