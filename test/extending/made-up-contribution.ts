/** A made-up kind of contribution: an amount that is paid twice. */
import { type Change, insertAfter, inTurn } from './copy-of-sources.ts';

/** The file of the kind. */
export const KIND_FILE = 'src/caisse/contribution/kinds/twofold.ts';

/** The file of its sentences. */
export const TEXT_FILE = 'src/text/contribution/twofold.ts';

const kind = `/** An amount that is paid twice. */
import { multiply, ratio } from '../../../rule/index.ts';
import { figure } from '../../fields.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** An amount that is paid twice. */
export interface TwofoldContribution {
  readonly kind: 'twofold';
  readonly half: Figure;
}

/** The kind \`twofold\` of a contribution. */
export const twofoldContribution: ContributionKind<TwofoldContribution> = {
  fields: { half: figure('money') },
  options: AMOUNT_OPTIONS,
  lower: (_, { node }) => ({ amount: multiply(node('half'), ratio('2')) }),
};
`;

const sentences = `/** Sentences about an amount that is paid twice. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { masculine } from '../difference/noun.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about an amount that is paid twice. */
export const twofoldContributionText: ContributionKindText<ContributionOf<'twofold'>> = {
  about: { fr: 'Deux fois un montant', en: 'Twice an amount' },
  called: masculine('le montant double', 'the double amount'),
  calledBy: 'half',
  nouns: { half: masculine('le montant à doubler', 'the amount to double') },
  isComputed: () => false,
  owed: (formula, context) => {
    const half = figureText(formula.half, 'money', context);
    return { fr: \`Chaque foyer \${context.verb} deux fois \${half}.\`, en: \`Each household \${context.verb} twice \${half}.\` };
  },
  advised: ({ half }, context) => figureText(half, 'money', context),
};
`;

/** Everything that the kind needs: its two files, and one line in each table of kinds. */
export const madeUpContribution: Change = {
  [KIND_FILE]: () => kind,
  [TEXT_FILE]: () => sentences,
  'src/caisse/contribution.ts': inTurn(
    insertAfter(
      "import type { StepsContribution } from './contribution/kinds/steps.ts';\n",
      "import type { TwofoldContribution } from './contribution/kinds/twofold.ts';\n",
    ),
    insertAfter('  | CoPaymentContribution\n', '  | TwofoldContribution\n'),
  ),
  'src/caisse/contribution/kinds.ts': inTurn(
    insertAfter(
      "import { stepsContribution } from './kinds/steps.ts';\n",
      "import { twofoldContribution } from './kinds/twofold.ts';\n",
    ),
    insertAfter("  'co-payment': coPaymentContribution,\n", '  twofold: twofoldContribution,\n'),
  ),
  'src/caisse/needs.ts': insertAfter("  'co-payment': never;\n", '  twofold: never;\n'),
  'src/text/contribution/kinds.ts': inTurn(
    insertAfter(
      "import { stepsContributionText } from './steps.ts';\n",
      "import { twofoldContributionText } from './twofold.ts';\n",
    ),
    insertAfter("  'co-payment': coPaymentContributionText,\n", '  twofold: twofoldContributionText,\n'),
  ),
};
