/** Describes the rules of accounts of a document in sentences. */
import {
  type AccountRules,
  isPublishedOnly,
  type LoweredAccountRules,
  type UnpaidWords,
  type UnspentWords,
} from '../../caisse/index.ts';
import { type Cents, exactFromCents, toPlainText } from '../../money/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { noteLines } from '../caisse/note-lines.ts';
import type { Said } from '../said.ts';

const counted = (count: number, one: Said, many: Said): Said => ({
  fr: `${count} ${count < 2 ? one.fr : many.fr}`,
  en: `${count} ${count === 1 ? one.en : many.en}`,
});

const months = (count: number): Said => counted(count, { fr: 'mois', en: 'month' }, { fr: 'mois', en: 'months' });

/** The months after one, with their article. */
const following = (count: number): Said =>
  count === 1
    ? { fr: 'le mois qui suit', en: 'the month after' }
    : { fr: `les ${count} mois qui suivent`, en: `the ${count} months after` };

const days = (count: number): Said => counted(count, { fr: 'jour', en: 'day' }, { fr: 'jours', en: 'days' });
const minutes = (count: number): Said =>
  counted(count, { fr: 'minute', en: 'minute' }, { fr: 'minutes', en: 'minutes' });

function unspentSentence(unspent: UnspentWords): Said {
  if (typeof unspent === 'object') {
    if (unspent.expiresAfter === 0) return unspentSentence('stays-in-fund');
    const { fr, en } = following(unspent.expiresAfter);
    return {
      fr: `le crédit peut être dépensé dans son mois et ${fr}, le plus ancien d’abord`,
      en: `credit can be spent in its month and ${en}, the oldest first`,
    };
  }
  switch (unspent) {
    case 'stays-in-fund':
      return {
        fr: 'le crédit qui n’est pas dépensé dans son mois revient au fonds',
        en: 'credit that is not spent in its month goes back to the fund',
      };
    case 'carries-over':
      return {
        fr: 'le crédit qui n’est pas dépensé reste sur le compte, sans limite de durée',
        en: 'credit that is not spent stays on the account, without a time limit',
      };
    default:
      return unspent satisfies never;
  }
}

function leaveSentence(atLeave: UnspentWords): Said {
  if (typeof atLeave === 'object') {
    if (atLeave.expiresAfter === 0) {
      return {
        fr: 'au départ d’un membre, son crédit peut encore être dépensé jusqu’à la fin du mois',
        en: 'when a member leaves, the credit can still be spent until the end of the month',
      };
    }
    const { fr, en } = following(atLeave.expiresAfter);
    return {
      fr: `au départ d’un membre, son crédit peut encore être dépensé dans le mois et ${fr}`,
      en: `when a member leaves, the credit can still be spent in the month and ${en}`,
    };
  }
  switch (atLeave) {
    case 'stays-in-fund':
      return {
        fr: 'au départ d’un membre, son crédit revient au fonds',
        en: 'when a member leaves, the credit goes back to the fund',
      };
    case 'carries-over':
      return {
        fr: 'au départ d’un membre, son crédit peut encore être dépensé, comme avant',
        en: 'when a member leaves, the credit can still be spent, as before',
      };
    default:
      return atLeave satisfies never;
  }
}

function unpaidSentence(unpaid: UnpaidWords): Said {
  if (typeof unpaid === 'object') {
    const { fr, en } = 'creditedDays' in unpaid ? days(unpaid.creditedDays) : months(unpaid.creditedMonths);
    return {
      fr: `le crédit est encore versé pendant ${fr} après l’échéance d’une cotisation impayée`,
      en: `credit is still given for ${en} after a contribution fell due and was not paid`,
    };
  }
  switch (unpaid) {
    case 'credited':
      return {
        fr: 'le crédit est versé même si une cotisation est impayée',
        en: 'credit is given even if a contribution is unpaid',
      };
    case 'not-credited':
      return {
        fr: 'le crédit n’est pas versé tant qu’une cotisation est impayée',
        en: 'no credit is given while a contribution is unpaid',
      };
    default:
      return unpaid satisfies never;
  }
}

function holdSentence(holdMinutes: number): Said {
  const { fr, en } = minutes(holdMinutes);
  return { fr: `une réservation est libérée au bout de ${fr}`, en: `a hold times out after ${en}` };
}

function refundSentence(refundMonths: number): Said {
  const { fr, en } = following(refundMonths);
  return {
    fr: `un achat peut être remboursé dans son mois et ${fr}`,
    en: `a purchase can be refunded in its month and ${en}`,
  };
}

const PAUSED: Readonly<Record<AccountRules['paused'], Said>> = {
  'may-spend': {
    fr: 'pendant une pause, le crédit peut être dépensé',
    en: 'during a pause, credit can be spent',
  },
  'may-not-spend': {
    fr: 'pendant une pause, le crédit ne peut pas être dépensé',
    en: 'during a pause, credit cannot be spent',
  },
};

const TRANSFERS: Readonly<Record<AccountRules['transfers'], Said>> = {
  allowed: {
    fr: 'un membre peut donner du crédit à un autre',
    en: 'a member can give credit to another',
  },
  refused: {
    fr: 'un membre ne peut pas donner de crédit à un autre',
    en: 'a member cannot give credit to another',
  },
};

/** Describes the rules of accounts, one sentence a line. What is not limited is left out. */
export function describeAccountRules(rules: LoweredAccountRules, context: CaisseContext): string[] {
  const sentences = Object.entries(accountSentences(rules, context));
  const stated = sentences.flatMap(([key, sentence]) =>
    key === 'carriedAtMost' && rules.carriedAtMost === null ? [] : [sentence],
  );
  return [...stated, ...noteLines(rules.source, context)];
}

/** The keys of the rules of accounts that decide something, and `others` for those that are not published. */
export type AccountRuleKey = Exclude<keyof AccountRules, 'source' | 'note'> | 'others';

/** The sentences by key; none for a rule that is not published. */
export type AccountSentences = Readonly<Partial<Record<AccountRuleKey, string>>>;

/** Credit that is kept, where a limit of time is not known. */
const KEPT: Said = {
  fr: 'le crédit qui n’est pas dépensé reste sur le compte',
  en: 'credit that is not spent stays on the account',
};

const OTHERS: Said = {
  fr: 'les autres règles des comptes n’ont pas été trouvées',
  en: 'the other rules of accounts were not found',
};

/** One sentence for each rule of accounts, also for what is not limited; of published rules, one for each that is stated. */
export function accountSentences(rules: LoweredAccountRules, { language, writer }: CaisseContext): AccountSentences {
  const { source, carriedAtMost, overdraft, offlineAtMost } = rules;
  const money = (amount: Cents<'once'>): string => writer.amount(toPlainText(exactFromCents(amount)));
  const { unspent, unpaid, paused, atLeave, transfers, holdMinutes, refundMonths } = source;
  const said: Readonly<Record<AccountRuleKey, Said | undefined>> = {
    unspent: unspent && (unspent === 'carries-over' && isPublishedOnly(source) ? KEPT : unspentSentence(unspent)),
    carriedAtMost:
      carriedAtMost === null
        ? {
            fr: 'ce qu’un compte garde d’un mois à l’autre n’a pas de plafond',
            en: 'what an account keeps from one month to the next has no limit',
          }
        : {
            fr: `un compte garde au plus ${money(carriedAtMost)} d’un mois à l’autre`,
            en: `an account keeps at most ${money(carriedAtMost)} from one month to the next`,
          },
    unpaid: unpaid && unpaidSentence(unpaid),
    paused: paused && PAUSED[paused],
    atLeave: atLeave && leaveSentence(atLeave),
    overdraft:
      overdraft === 0
        ? { fr: 'aucun découvert n’est permis', en: 'no overdraft is allowed' }
        : {
            fr: `un découvert de ${money(overdraft)} au plus est permis`,
            en: `an overdraft of at most ${money(overdraft)} is allowed`,
          },
    offlineAtMost:
      offlineAtMost === 0
        ? { fr: 'rien n’est pris sur un compte hors ligne', en: 'nothing is taken from an account offline' }
        : {
            fr: `hors ligne, au plus ${money(offlineAtMost)} sont pris sur un compte`,
            en: `offline, at most ${money(offlineAtMost)} are taken from an account`,
          },
    transfers: transfers && TRANSFERS[transfers],
    holdMinutes: holdMinutes === undefined ? undefined : holdSentence(holdMinutes),
    refundMonths: refundMonths === undefined ? undefined : refundSentence(refundMonths),
    others: isPublishedOnly(source) ? OTHERS : undefined,
  };
  const isStated = (key: string): boolean => !isPublishedOnly(source) || key in source;
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, sentence]) =>
      sentence !== undefined && isStated(key) ? [[key, sentence[language]]] : [],
    ),
  );
}
