import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contribution } from '../../../src/caisse/index.ts';
import type { ContributionOption } from '../../../src/caisse/contribution/options.ts';
import { contributionKindOf } from '../../../src/caisse/kinds.ts';
import { money } from '../../../src/rule/index.ts';
import { anyContribution } from '../../../src/testing/caisse/any-contribution.ts';
import { DECLARATIONS } from '../../../src/testing/caisse/declarations.ts';
import { describeContribution } from '../../../src/text/contribution/describe-contribution.ts';
import { paidContext } from '../../../src/text/caisse/context.ts';
import type { Language } from '../../../src/text/index.ts';
import { plain } from '../plain.ts';

const LIMITS = { minimum: '7123', maximum: '9456' } as const;

/** The words of each option, in the order in which the options apply. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['compté pour chaque', 'est arrondi', '7 123 €', '9 456 €'],
  en: ['counts for each', 'is rounded', '€7,123', '€9,456'],
};

const takes = (contribution: Contribution, option: ContributionOption): boolean =>
  contributionKindOf(contribution).options(contribution.choice).includes(option);

/** A contribution with both limits, with or without multiplication by persons and rounding. */
const anyLimited: fc.Arbitrary<Contribution> = fc
  .tuple(
    fc.oneof(anyContribution('by-itself'), anyContribution('from-allocation')),
    fc.constantFrom(undefined, 'household', 'member', 'adult'),
    fc.constantFrom(undefined, { to: '5', mode: 'down' }),
  )
  .filter(([contribution]) => takes(contribution, 'minimum'))
  .map(([{ per: _per, rounding: _rounding, waivers: _waivers, advice: _advice, ...contribution }, per, rounding]) => {
    const drawn = contribution as Contribution;
    return {
      ...drawn,
      ...LIMITS,
      ...(per === undefined || !takes(drawn, 'per') ? {} : { per }),
      ...(rounding === undefined || !takes(drawn, 'rounding') ? {} : { rounding }),
    };
  });

const anyLanguage = fc.constantFrom<Language>('fr', 'en');

const described = (contribution: Contribution, language: Language): readonly string[] => {
  const document = { schema: 1, id: 'essai', name: 'Essai', ...DECLARATIONS, rules: [] } as const;
  return plain(describeContribution(contribution, money('1'), paidContext(document, language))).split('\n');
};

it('a description says persons, rounding and limits in the order in which they apply', () => {
  fc.assert(
    fc.property(anyLimited, anyLanguage, (contribution, language) => {
      // Lines of a list are about the formula.
      const text = described(contribution, language)
        .filter((line) => !line.startsWith(' '))
        .join('\n');
      const places = WORDS[language].map((words) => text.indexOf(words)).filter((place) => place >= 0);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places.length).toBeGreaterThanOrEqual(2);
    }),
  );
});

it('the limits of a contribution end the clause about its amount', () => {
  fc.assert(
    fc.property(anyLimited, anyLanguage, (contribution, language) => {
      const text = described(contribution, language).join('\n');
      const limit = WORDS[language][3]!;
      const after = text.slice(text.indexOf(limit) + limit.length);
      expect(after).toMatch(/^ ?[.:;]/);
    }),
  );
});
