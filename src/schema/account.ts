/** Schema of the rules of accounts. */
import * as z from 'zod';
import type { AccountRules, PublishedAccountRules } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { unspentSchema } from './fund.ts';
import { twin } from './twin.ts';
import { figureSchema, sourced, labelSchema } from './words.ts';

const keys = {
  unspent: about(
    unspentSchema.clone(),
    'Crédit non dépensé dans son mois : il reste au fonds, le membre le garde, ou le garde quelques mois',
    'Credit not spent in its month: it stays in the fund, the member keeps it, or keeps it for some months',
  ),
  carriedAtMost: about(
    figureSchema.exactOptional(),
    'Crédit le plus élevé qu’un compte garde à la fin d’un mois',
    'Largest credit that an account keeps at the end of a month',
  ),
  unpaid: about(
    z.union([
      z.enum(['credited', 'not-credited']),
      z.strictObject({ creditedDays: z.number() }),
      z.strictObject({ creditedMonths: z.number() }),
    ]),
    'Crédit tant qu’une cotisation est impayée : versé, non versé, ou versé quelques jours ou mois',
    'Credit while a contribution is unpaid: given, not given, or given for some days or months',
  ),
  paused: about(
    z.enum(['may-spend', 'may-not-spend']),
    'Dépense du crédit pendant une pause',
    'Spending of credit during a pause',
  ),
  atLeave: about(unspentSchema.clone(), 'Crédit d’un membre qui part', 'Credit of a member who leaves'),
  overdraft: about(
    figureSchema.exactOptional(),
    'Découvert autorisé ; aucun par défaut',
    'Overdraft allowed; none by default',
  ),
  offlineAtMost: about(
    figureSchema.exactOptional(),
    'Montant qu’une caisse enregistreuse hors ligne peut prendre sur un compte ; aucun par défaut',
    'Amount that an offline till may take from an account; none by default',
  ),
  transfers: about(z.enum(['allowed', 'refused']), 'Dons de crédit entre membres', 'Gifts of credit between members'),
  holdMinutes: about(
    z.number(),
    'Minutes au bout desquelles une réservation est libérée',
    'Minutes after which a hold times out',
  ),
  refundMonths: about(
    z.number(),
    'Mois clos dont les achats peuvent être remboursés',
    'Closed months whose purchases can be refunded',
  ),
};

const beside = { ...sourced, note: labelSchema.exactOptional() };

const completeSchema: z.ZodType<AccountRules> = twin<AccountRules>()(z.strictObject({ ...keys, ...beside }));

const publishedSchema: z.ZodType<PublishedAccountRules> = twin<PublishedAccountRules>()(
  z.strictObject({
    ...keys,
    unspent: keys.unspent.exactOptional(),
    unpaid: keys.unpaid.exactOptional(),
    paused: keys.paused.exactOptional(),
    atLeave: keys.atLeave.exactOptional(),
    transfers: keys.transfers.exactOptional(),
    holdMinutes: keys.holdMinutes.exactOptional(),
    refundMonths: keys.refundMonths.exactOptional(),
    others: about(
      z.literal('undocumented'),
      'Les autres règles ne sont pas publiées, ou n’ont pas été trouvées',
      'The other rules are not published, or were not found',
    ),
    ...beside,
  }),
);

/** Schema of `AccountRules` and of `PublishedAccountRules`. */
export const accountsSchema: z.ZodType<AccountRules | PublishedAccountRules> = definition(
  z.union([completeSchema, publishedSchema]),
  'AccountRules',
  'Règles des comptes des membres',
  'Rules of the accounts of members',
);
