/** Sentences about membership. */
import type { CriterionOf } from '../../caisse/kinds.ts';
import { french } from '../typography.ts';
import { optionalLabel } from './optional-label.ts';
import { masculine } from '../difference/noun.ts';
import type { CriterionKindText } from './kind-text.ts';

/** Sentences about membership. */
export const membershipCriterionText: CriterionKindText<CriterionOf<'membership'>> = {
  about: { fr: 'Adhésion', en: 'Membership' },
  nouns: { of: masculine('l’organisme', 'the organisation') },
  isCounted: false,
  text: (criterion, context) => {
    const of = optionalLabel(criterion.of, context);
    if (of === undefined) return { fr: 'être adhérent', en: 'being a member' };
    return { fr: `être adhérent ${ofNoun(of)}`, en: `being a member of ${of}` };
  },
};

/** A French name after `de`: `de l’association`, `du club`, `des Amis`. */
function ofNoun(name: string): string {
  if (/^le /iu.test(name)) return `du ${name.slice(3)}`;
  if (/^les /iu.test(name)) return `des ${name.slice(4)}`;
  return french`de ${name}`;
}
