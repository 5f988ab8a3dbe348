/** Sentences about prices by tier. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said } from '../said.ts';
import { figureText } from '../caisse/figures.ts';
import { criterionText } from '../eligibility/criterion-text.ts';
import { labelText } from '../language.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about prices by tier. */
export const priceTiersAllocationText: AllocationKindText<AllocationOf<'price-tiers'>> = {
  about: { fr: 'Des tarifs au lieu d’une allocation', en: 'Price tiers instead of an allocation' },
  isComputed: ({ tiers }) => tiers.some((tier) => 'factor' in tier),
  received: ({ tiers }, { paid }) => ({
    fr: 'Au lieu d’une allocation, le prix change selon le tarif :',
    en: 'Instead of an allocation, the price changes with the tariff:',
    rows: tiers.map((tier) => {
      const price = 'factor' in tier ? factorText(figureText(tier.factor, 'ratio', paid)) : undefined;
      const fixed = 'price' in tier ? figureText(tier.price, 'money', paid) : '';
      const label = labelText(tier.label, paid.language);
      return `${paid.words.colon(label, price?.[paid.language] ?? fixed)}, ${whoText(tier, paid)[paid.language]}`;
    }),
  }),
};

const factorText = (rate: string): Said => ({ fr: `${rate} du prix plein`, en: `${rate} of the full price` });

function whoText({ when }: AllocationOf<'price-tiers'>['tiers'][number], context: CaisseContext): Said {
  if (when === undefined) return { fr: 'au choix de chacun', en: 'by choice' };
  const condition = criterionText(when, context);
  return {
    fr: `pour qui remplit cette condition : ${condition}`,
    en: `for those who meet this condition: ${condition}`,
  };
}
