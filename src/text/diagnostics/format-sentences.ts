/** Sentences about files of other software. */
import type { FormatDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about files of other software. */
export const formatSentences: Sentences<keyof FormatDiagnostics> = defineSentences({
  'CAISSE-FORMAT-JSON': {
    fr: 'Ce texte n’est pas du JSON. Donnez le fichier tel que le logiciel l’a produit.',
    en: 'This text is not JSON. Give the file as the software wrote it.',
  },
  'CAISSE-FORMAT-UNKNOWN': {
    fr: 'Ce texte n’a pas la forme des paiements de {software}. Donnez une notification, une page de l’API ou une liste de paiements.',
    en: 'This text does not have the form of payments of {software}. Give a notification, a page of the API or a list of payments.',
  },
  'CAISSE-FORMAT-PAYMENT': {
    fr: 'Ce paiement de {software} n’a pas d’identifiant, de date, ou de montant en centimes entiers. Il n’est pas compté : vérifiez-le.',
    en: 'This payment of {software} has no id, no date, or no amount in whole cents. It is not counted: check it.',
  },
  'CAISSE-FORMAT-ID': {
    fr: 'Cette ligne n’a pas d’identifiant valable : de 1 à 64 lettres, chiffres et signes « . », « _ », « : », « - », sans espace ni « @ ».',
    en: 'This row has no valid id: 1 to 64 letters, digits and the signs “.”, “_”, “:”, “-”, without spaces or “@”.',
  },
  'CAISSE-FORMAT-ACCOUNT': {
    fr: '« {text} » n’est pas un compte du plan comptable français. Écrivez au moins trois chiffres, le premier de 1 à 7 : 512.',
    en: '“{text}” is not an account of the French plan. Write at least three digits, the first from 1 to 7: 512.',
  },
  'CAISSE-FORMAT-TWICE': {
    fr: '« {text} » figure déjà plus haut, avec un autre contenu. Cette ligne n’est pas comptée : vérifiez les deux.',
    en: '“{text}” stands already above, with other content. This row is not counted: check both.',
  },
  'CAISSE-FORMAT-DATE': {
    fr: '« {text} » n’est pas un jour. Cette ligne n’est pas comptée : écrivez par exemple 2026-03-05 ou 05/03/2026.',
    en: '“{text}” is not a day. This row is not counted: write for example 2026-03-05 or 05/03/2026.',
  },
  'CAISSE-WARN-REFUND-PENDING': {
    fr: 'Le paiement « {text} » est remboursé, mais ce fichier ne donne aucune opération de remboursement effectuée. Le paiement compte, son remboursement ne compte pas encore : reprenez ce paiement sur l’API, ou inscrivez le remboursement au journal.',
    en: 'The payment “{text}” is refunded, but this file has no refund operation that took place. The payment counts, its refund does not count yet: read this payment from the API, or record the refund in the journal.',
  },
  'CAISSE-WARN-REFUND-ABOVE': {
    fr: 'Il a été rendu plus que le montant du paiement « {text} », remboursements et rejet compris. Vérifiez avec la banque ce qui a été repris.',
    en: 'More went back of the payment “{text}” than was paid, refunds and charge-back included. Check with the bank what was taken back.',
  },
  'CAISSE-WARN-ACCOUNTS-ASSUMED': {
    fr: 'Les comptes {numbers} sont des hypothèses de la bibliothèque : aucune source ne donne ces numéros pour une caisse. Faites-les vérifier par votre comptable, ou donnez ceux de la caisse avec --plan.',
    en: 'The accounts {numbers} are assumptions of the library: no source gives these numbers for a caisse. Have them checked by your accountant, or give those of the caisse with --plan.',
  },
});
