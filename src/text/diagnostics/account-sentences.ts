/** Sentences about the entries of accounts. */
import type { AccountDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the entries of accounts. */
export const accountSentences: Sentences<keyof AccountDiagnostics> = defineSentences({
  'CAISSE-ACCOUNT-ID': {
    fr: '« {text} » n’est pas un identifiant ({key}). Utilisez de 1 à 64 lettres sans accent, chiffres, points, tirets, deux-points ou traits de soulignement, sans nom ni adresse.',
    en: '“{text}” is not an id ({key}). Use 1 to 64 unaccented letters, digits, dots, hyphens, colons or underscores, without names or addresses.',
  },
  'CAISSE-ACCOUNT-INSTANT': {
    fr: '« {text} » n’est pas un instant. Écrivez la date, l’heure et le décalage, par exemple 2026-01-31T23:59:00+01:00.',
    en: '“{text}” is not an instant. Write the date, the time and the offset, for example 2026-01-31T23:59:00+01:00.',
  },
  'CAISSE-ACCOUNT-AMOUNT': {
    fr: 'L’écriture {entry} a pour montant {amount}, qui n’est pas un nombre entier positif de centimes ou d’unités. Corrigez le montant.',
    en: 'Entry {entry} has the amount {amount}, which is not a whole number of cents or units above zero. Correct the amount.',
  },
  'CAISSE-ACCOUNT-AMOUNT-LARGE': {
    fr: 'L’écriture {entry} a pour montant {amount:cents} ; la limite est de {limit:cents}. Vérifiez qu’il n’y a pas de zéros en trop.',
    en: 'Entry {entry} has the amount {amount:cents}; the limit is {limit:cents}. Check that there are no extra zeros.',
  },
  'CAISSE-ACCOUNT-LINES': {
    fr: 'Les lignes de l’écriture {entry} ne conviennent pas : il en faut au moins une, chacune avec son propre identifiant, et un montant pris en charge. Corrigez les lignes.',
    en: 'The lines of entry {entry} are not valid: at least one is needed, each with its own id, and an amount that is covered. Correct the lines.',
  },
  'CAISSE-ACCOUNT-ID-REUSED': {
    fr: 'L’identifiant {entry} est déjà celui d’une écriture au contenu différent. Donnez un nouvel identifiant à chaque écriture.',
    en: 'The id {entry} belongs to an entry with other content. Give each entry a new id.',
  },
  'CAISSE-ACCOUNT-FUTURE': {
    fr: 'L’écriture {entry} est datée du {at}, dans l’avenir. Vérifiez l’horloge de la caisse enregistreuse.',
    en: 'Entry {entry} is dated {at}, in the future. Check the clock of the till.',
  },
  'CAISSE-ACCOUNT-TOO-LATE': {
    fr: 'L’écriture {entry} est de {month:month}, avant {first:month}, le premier mois dont les écritures sont encore connues. Faites une écriture de correction, ou vérifiez l’horloge de la caisse enregistreuse.',
    en: 'Entry {entry} is of {month:month}, before {first:month}, the first month whose entries are still known. Make a correction entry, or check the clock of the till.',
  },
  'CAISSE-ACCOUNT-NO-POLICIES': {
    fr: 'Aucune règle de compte n’est en vigueur en {month:month}, mois de l’écriture {entry}. Ajoutez « accounts » aux règles de la caisse, ou complétez ces règles si une partie n’est pas publiée.',
    en: 'No rules of accounts are in force in {month:month}, the month of entry {entry}. Add “accounts” to the rules of the caisse, or complete them if a part is not published.',
  },
  'CAISSE-ACCOUNT-MONTH-CLOSED': {
    fr: 'L’écriture {entry} porte sur {month:month}, mais les comptes sont clos jusqu’à {closed:month}. Faites une écriture de correction dans un mois ouvert.',
    en: 'Entry {entry} is for {month:month}, but months are closed up to {closed:month}. Make a correction entry in an open month.',
  },
  'CAISSE-ACCOUNT-MONTH-FAR': {
    fr: 'L’écriture {entry} porte sur {month:month}, à plus de {limit} mois de {counts:month}, où elle compte. Corrigez le mois ou la date.',
    en: 'Entry {entry} is for {month:month}, more than {limit} months from {counts:month}, in which it counts. Correct the month or the date.',
  },
  'CAISSE-ACCOUNT-BEFORE-OPENING': {
    fr: 'L’écriture {entry} porte sur {month:month}, mais le compte {account} est ouvert depuis {opened:month}. Corrigez le mois, ou faites une écriture de correction.',
    en: 'Entry {entry} is for {month:month}, but account {account} was opened in {opened:month}. Correct the month, or make a correction entry.',
  },
  'CAISSE-ACCOUNT-MONTH-ORDER': {
    fr: 'L’écriture {entry} clôt {month:month}, alors que le mois à clore est {next:month}. Clôturez les mois dans l’ordre.',
    en: 'Entry {entry} closes {month:month}, but the month to close is {next:month}. Close the months in order.',
  },
  'CAISSE-ACCOUNT-MONTH-RUNNING': {
    fr: 'L’écriture {entry} porte sur la fin de {month:month}, mais elle est datée d’avant cette fin. Datez-la du mois suivant.',
    en: 'Entry {entry} is about the end of {month:month}, but is dated before that end. Date it in the month after.',
  },
  'CAISSE-ACCOUNT-UNKNOWN': {
    fr: 'L’écriture {entry} porte sur le compte {account}, qui n’existe pas. Vérifiez l’identifiant ; un compte s’ouvre par un crédit ou une cotisation.',
    en: 'Entry {entry} is about account {account}, which does not exist. Check the id; a credit or a contribution opens an account.',
  },
  'CAISSE-ACCOUNT-STATUS': {
    fr: 'L’écriture {entry} n’est pas possible : le compte {account} est {status:account}. Vérifiez le compte et la date de l’écriture ; un compte en pause reprend par une écriture « resume ».',
    en: 'Entry {entry} is not possible: account {account} is {status:account}. Check the account and the date of the entry; an account on pause resumes with an entry “resume”.',
  },
  'CAISSE-ACCOUNT-PLACE-UNKNOWN': {
    fr: [
      'L’écriture {entry} est faite au lieu {place}, qui n’est pas connu. Vouliez-vous écrire « {nearest} » ?',
      'L’écriture {entry} est faite au lieu {place}, qui n’est pas connu. Vérifiez l’identifiant, ou conventionnez ce lieu.',
    ],
    en: [
      'Entry {entry} was made at place {place}, which is not known. Did you mean “{nearest}”?',
      'Entry {entry} was made at place {place}, which is not known. Check the id, or accredit this place.',
    ],
  },
  'CAISSE-ACCOUNT-ITEM-UNKNOWN': {
    fr: [
      'L’écriture {entry} porte sur le produit {item}, dont le compte {account} n’a jamais été crédité. Vouliez-vous écrire « {nearest} » ?',
      'L’écriture {entry} porte sur le produit {item}, dont le compte {account} n’a jamais été crédité. Vérifiez l’identifiant, ou créditez d’abord le compte.',
    ],
    en: [
      'Entry {entry} is about product {item}, with which account {account} was never credited. Did you mean “{nearest}”?',
      'Entry {entry} is about product {item}, with which account {account} was never credited. Check the id, or credit the account first.',
    ],
  },
  'CAISSE-ACCOUNT-CREDIT-SHORT': {
    fr: 'L’écriture {entry} demande {asked:cents}, mais le compte {account} n’a que {available:cents}. Réduisez le montant, ou encaissez la différence.',
    en: 'Entry {entry} asks for {asked:cents}, but account {account} has only {available:cents}. Reduce the amount, or take the difference from the member.',
  },
  'CAISSE-ACCOUNT-UNPAID': {
    fr: 'L’écriture {entry} crédite le compte {account}, dont la cotisation de {month:month} n’est pas payée. Enregistrez le paiement d’abord.',
    en: 'Entry {entry} credits account {account}, whose contribution of {month:month} is not paid. Record the payment first.',
  },
  'CAISSE-ACCOUNT-HOLD-UNKNOWN': {
    fr: 'L’écriture {entry} porte sur la réservation {hold}, qui n’est pas en cours sur ce compte. Vérifiez l’identifiant : elle a pu être encaissée, annulée ou échue.',
    en: 'Entry {entry} is about hold {hold}, which is not open on this account. Check the id: it may have been captured, voided or timed out.',
  },
  'CAISSE-ACCOUNT-HOLD-EXCEEDED': {
    fr: 'L’écriture {entry} encaisse {asked:cents}, plus que les {held:cents} de la réservation {hold}. Réduisez le montant, ou faites un achat pour la différence.',
    en: 'Entry {entry} captures {asked:cents}, more than the {held:cents} of hold {hold}. Reduce the amount, or make a purchase for the difference.',
  },
  'CAISSE-ACCOUNT-HOLD-RUNNING': {
    fr: 'L’écriture {entry} libère la réservation {hold}, dont le délai court encore. Annulez-la avec « void », ou attendez.',
    en: 'Entry {entry} releases hold {hold}, which has not timed out. Cancel it with “void”, or wait.',
  },
  'CAISSE-ACCOUNT-BEFORE-HOLD': {
    fr: 'L’écriture {entry} est datée d’avant la réservation {hold} à laquelle elle se rapporte. Vérifiez l’horloge de la caisse enregistreuse.',
    en: 'Entry {entry} is dated before the hold {hold} that it refers to. Check the clock of the till.',
  },
  'CAISSE-ACCOUNT-BEFORE-REFERENCE': {
    fr: 'L’écriture {entry} est datée d’avant l’écriture {of} à laquelle elle se rapporte. Vérifiez l’horloge de la caisse enregistreuse, ou l’écriture citée.',
    en: 'Entry {entry} is dated before entry {of}, to which it refers. Check the clock of the till, or the entry that is named.',
  },
  'CAISSE-ACCOUNT-HOLDS-OPEN': {
    fr: 'L’écriture {entry} n’est pas possible : le compte {account} a des réservations en cours ({holds}). Annulez-les d’abord.',
    en: 'Entry {entry} is not possible: account {account} has open holds ({holds}). Void them first.',
  },
  'CAISSE-ACCOUNT-REFERENCE': {
    fr: 'L’écriture {entry} se rapporte à {of}, qui n’est pas sur ce compte, ou n’est pas du genre attendu. Vérifiez l’identifiant, ou faites une correction si l’écriture est trop ancienne.',
    en: 'Entry {entry} refers to {of}, which is not on this account, or is of another kind. Check the id, or make a correction if that entry is too old.',
  },
  'CAISSE-ACCOUNT-REFUND-LINE': {
    fr: [
      'L’écriture {entry} rembourse la ligne {line}, que l’achat {purchase} n’a pas. Vouliez-vous écrire « {nearest} » ?',
      'L’écriture {entry} rembourse la ligne {line}, que l’achat {purchase} n’a pas. Vérifiez la ligne et l’achat.',
    ],
    en: [
      'Entry {entry} refunds line {line}, which purchase {purchase} does not have. Did you mean “{nearest}”?',
      'Entry {entry} refunds line {line}, which purchase {purchase} does not have. Check the line and the purchase.',
    ],
  },
  'CAISSE-ACCOUNT-REFUND-EXCEEDED': {
    fr: 'L’écriture {entry} rembourse {asked:cents} sur la ligne {line}, dont il ne reste que {left:cents} à rembourser. Réduisez le montant.',
    en: 'Entry {entry} refunds {asked:cents} on line {line}, of which only {left:cents} can still be refunded. Reduce the amount.',
  },
  'CAISSE-ACCOUNT-TRANSFER': {
    fr: 'L’écriture {entry} est un transfert que la caisse n’autorise pas, ou vers le compte de départ. Retirez-la.',
    en: 'Entry {entry} is a transfer that the caisse does not allow, or that goes to its own account. Remove it.',
  },
  'CAISSE-ACCOUNT-CORRECTION': {
    fr: 'L’écriture {entry} corrige {month:month} de plus que les {left:cents} qui peuvent l’être. Réduisez le montant, ou corrigez un mois dont le crédit peut encore être dépensé.',
    en: 'Entry {entry} corrects {month:month} by more than the {left:cents} that can be. Reduce the amount, or correct a month whose credit can still be spent.',
  },
  'CAISSE-ACCOUNT-STALE': {
    fr: 'L’écriture {entry} attend le compte {account} à l’étape {expected:number}, mais il est à l’étape {sequence:number} : une autre écriture est passée. Relisez le compte et redemandez l’autorisation.',
    en: 'Entry {entry} expects account {account} at sequence {expected:number}, but it is at {sequence:number}: another entry came first. Read the account again and authorise again.',
  },
  'CAISSE-ACCOUNT-RANGE': {
    fr: '« {key} » ne peut pas être {value}. Écrivez un nombre entier de {least:number} à {most:number}.',
    en: '“{key}” cannot be {value}. Write a whole number from {least:number} to {most:number}.',
  },
  'CAISSE-ACCOUNT-SNAPSHOT': {
    fr: 'Ce texte n’est pas un relevé d’état des comptes, ou il a été modifié ({place}). Repartez d’un autre, ou de l’historique entier.',
    en: 'This text is not a snapshot of accounts, or was changed ({place}). Start from another one, or from the whole history.',
  },
  'CAISSE-ACCOUNT-SNAPSHOT-VERSION': {
    fr: 'Ce relevé d’état est au format {version:number} ; cette version de la bibliothèque lit le format {expected:number}. Refaites-le à partir de l’historique entier.',
    en: 'This snapshot has format {version:number}; this version of the library reads format {expected:number}. Make it again from the whole history.',
  },
  'CAISSE-ACCOUNT-SNAPSHOT-CAISSE': {
    fr: [
      'Ce relevé d’état est celui de la caisse « {caisse} », et non de « {expected} ». Prenez celui de cette caisse.',
      'Ce relevé d’état ne dit pas de quelle caisse il est ; celui de « {expected} » est attendu. Prenez celui de cette caisse.',
    ],
    en: [
      'This snapshot is of the caisse “{caisse}”, not of “{expected}”. Take the one of this caisse.',
      'This snapshot does not say of which caisse it is; one of “{expected}” is expected. Take the one of this caisse.',
    ],
  },
});
