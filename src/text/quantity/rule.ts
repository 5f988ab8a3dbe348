/** Sentences about a rule of the caisse’s own. */
import type { QuantityOf } from '../../caisse/kinds.ts';
import { findNamed } from '../caisse/find-named.ts';
import { describeRule } from '../describe-rule.ts';
import { nouns } from '../difference/nouns.ts';
import type { QuantityKindText } from './kind-text.ts';

/** Sentences about a rule of the caisse’s own. */
export const ruleQuantityText: QuantityKindText<QuantityOf<'rule'>> = {
  about: { fr: 'Une règle de la caisse', en: 'A rule of the caisse’s own' },
  nouns: { label: nouns.label, rule: nouns.rule },
  described: (_, context) => {
    const found = findNamed(context.name, context.rules);
    if (found === undefined) {
      return {
        fr: context.words.colon(context.label(context.name), 'Règle écrite par la caisse :'),
        en: context.words.colon(context.label(context.name), 'Rule written by the caisse:'),
      };
    }
    const [head = '', ...below] = describeRule(found, context.options);
    return { fr: head, en: head, below };
  },
};
