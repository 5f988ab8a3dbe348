/** Differences between the rules of accounts of two months, in words. */
import type { LoweredAccountRules } from '../../caisse/index.ts';
import { type AccountRuleKey, type AccountSentences, accountSentences } from '../account/describe-account-rules.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said } from '../said.ts';
import { quote, typeset } from '../typography.ts';
import type { DescribedDifference } from './described-difference.ts';

/** The rules of accounts of one side; `null` without any. */
interface Side {
  readonly accounts: LoweredAccountRules | null;
  readonly context: Readonly<Record<'fr' | 'en', CaisseContext>>;
}

/** One difference for each rule of accounts with another sentence. */
export function accountDifferences(before: Side, after: Side): readonly DescribedDifference[] {
  const [left, right] = [before.accounts, after.accounts];
  if (left === null || right === null) {
    if (left === right) return [];
    const kind = left === null ? 'added' : 'removed';
    return [{ pillar: 'accounts', kind, path: ['accounts'], sentence: WHOLE[kind] }];
  }
  const sentences = (language: 'fr' | 'en'): readonly AccountSentences[] => [
    accountSentences(left, before.context[language]),
    accountSentences(right, after.context[language]),
  ];
  const [french, english] = [sentences('fr'), sentences('en')];
  const keys = [...new Set(french.flatMap((each) => Object.keys(each)))] as AccountRuleKey[];
  return keys.flatMap((key): readonly DescribedDifference[] => {
    const [old, fresh] = french.map((each) => each[key]);
    if (old === fresh) return [];
    const [oldEnglish = '', freshEnglish = ''] = english.map((each) => each[key]);
    if (old === undefined || fresh === undefined) {
      const kind = old === undefined ? 'added' : 'removed';
      const sentence = ONE[kind](fresh ?? old ?? '', freshEnglish || oldEnglish);
      return [{ pillar: 'accounts', kind, path: ['accounts', key], sentence }];
    }
    const sentence: Said = {
      fr: typeset(`La règle ${quote(fresh, 'fr')} remplace la règle ${quote(old, 'fr')}.`, 'fr'),
      en: typeset(`The rule ${quote(freshEnglish, 'en')} replaces the rule ${quote(oldEnglish, 'en')}.`, 'en'),
    };
    return [{ pillar: 'accounts', kind: 'changed', path: ['accounts', key], sentence }];
  });
}

/** One rule that is stated on one side only. */
const ONE: Readonly<Record<'added' | 'removed', (fr: string, en: string) => Said>> = {
  added: (fr, en) => ({
    fr: typeset(`La règle ${quote(fr, 'fr')} s’ajoute.`, 'fr'),
    en: typeset(`The rule ${quote(en, 'en')} is added.`, 'en'),
  }),
  removed: (fr, en) => ({
    fr: typeset(`La règle ${quote(fr, 'fr')} est retirée.`, 'fr'),
    en: typeset(`The rule ${quote(en, 'en')} is removed.`, 'en'),
  }),
};

const WHOLE: Readonly<Record<'added' | 'removed', Said>> = {
  added: { fr: 'Des règles de comptes s’ajoutent.', en: 'Rules of accounts are added.' },
  removed: { fr: 'Les règles de comptes sont retirées.', en: 'The rules of accounts are removed.' },
};
