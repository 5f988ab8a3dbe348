/** The names of entries in statements. */
import type { EntryKind } from '../../account/index.ts';
import type { Said } from '../said.ts';

/** The name of each kind of entry in the statement of a member. */
export const entryNames: Readonly<Record<EntryKind, Said>> = {
  credit: { fr: 'Crédit du mois', en: 'Credit of the month' },
  'contribution-due': { fr: 'Cotisation due', en: 'Contribution due' },
  'contribution-paid': { fr: 'Cotisation payée', en: 'Contribution paid' },
  'contribution-charged-back': { fr: 'Paiement rejeté', en: 'Payment charged back' },
  hold: { fr: 'Réservation', en: 'Hold' },
  capture: { fr: 'Achat réservé', en: 'Purchase on hold' },
  void: { fr: 'Réservation annulée', en: 'Hold voided' },
  'hold-expired': { fr: 'Réservation échue', en: 'Hold timed out' },
  purchase: { fr: 'Achat', en: 'Purchase' },
  refund: { fr: 'Remboursement', en: 'Refund' },
  correction: { fr: 'Correction', en: 'Correction' },
  transfer: { fr: 'Don de crédit', en: 'Gift of credit' },
  expiry: { fr: 'Crédit échu', en: 'Credit expired' },
  pause: { fr: 'Pause', en: 'Pause' },
  resume: { fr: 'Reprise', en: 'Resumption' },
  leave: { fr: 'Départ', en: 'Departure' },
  'close-account': { fr: 'Clôture du compte', en: 'Account closed' },
  'close-month': { fr: 'Clôture du mois', en: 'Month closed' },
};
