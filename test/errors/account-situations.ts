/** The situations of the diagnostics of accounts. */
import {
  type AccountPolicies,
  append,
  type Entry,
  readSnapshot,
  replay,
  type ReplayOptions,
  writeSnapshot,
} from '../../src/account/index.ts';
import type { AccountDiagnostics } from '../../src/money/index.ts';
import { type Draft, history, KEEPS } from '../account/histories.ts';
import type { Situation } from './situations.ts';

const account = 'a17';
const place = 'epicerie';
const month = '2026-01';
const march = '2026-03-02T09:00:00+01:00';

type Drafts = readonly Draft[];

/** What a replay refuses. */
const refused =
  (entries: Drafts, policies: Partial<AccountPolicies> = {}, options: ReplayOptions = {}): Situation['provoke'] =>
  () =>
    replay(history(...entries), [{ ...KEEPS, ...policies }], options).diagnostics;

/** What a replay refuses of entries that do not have the type of entries. */
const refusedData =
  (change: Readonly<Record<string, unknown>>, entry: Drafts[number] = credit): Situation['provoke'] =>
  () =>
    replay([{ ...history(entry)[0]!, ...change }], [KEEPS]).diagnostics;

const credit = { kind: 'credit', account, month, amount: 15_000 } as const;
const purchase = { kind: 'purchase', account, place, lines: [{ id: 'l1', covered: 1250 }] } as const;
const hold = { kind: 'hold', account, place, amount: 2000 } as const;
const due = { kind: 'contribution-due', account, month: '2025-12', amount: 3000 } as const;
const closing = { kind: 'close-month', month, at: march } as const;

const STALE = history(credit, { ...credit, month: '2026-02' }) as readonly Exclude<
  Entry,
  { readonly kind: 'close-month' }
>[];

/** What gives each code of accounts. */
export const accountSituations: Readonly<Record<Exclude<keyof AccountDiagnostics, 'CAISSE-ACCOUNT-RANGE'>, Situation>> =
  {
    'CAISSE-ACCOUNT-ID': {
      fr: 'une écriture dont le compte est une adresse électronique',
      en: 'an entry whose account is an e-mail address',
      provoke: refusedData({ account: 'lea@example.org' }),
    },
    'CAISSE-ACCOUNT-INSTANT': {
      fr: 'une écriture dont l’heure n’a pas de décalage',
      en: 'an entry whose time has no offset',
      provoke: refusedData({ at: '2026-01-31T23:59:00' }),
    },
    'CAISSE-ACCOUNT-AMOUNT': {
      fr: 'un crédit de 12,5 centimes',
      en: 'a credit of 12.5 cents',
      provoke: refusedData({ amount: 12.5 }),
    },
    'CAISSE-ACCOUNT-AMOUNT-LARGE': {
      fr: 'un crédit de 20 millions d’euros',
      en: 'a credit of 20 million euros',
      provoke: refusedData({ amount: 2_000_000_000 }),
    },
    'CAISSE-ACCOUNT-LINES': {
      fr: 'un achat dont deux lignes ont le même identifiant',
      en: 'a purchase with the same id on two lines',
      provoke: refusedData({ lines: [purchase.lines[0], purchase.lines[0]] }, purchase),
    },
    'CAISSE-ACCOUNT-ID-REUSED': {
      fr: 'deux écritures différentes avec le même identifiant',
      en: 'two different entries with the same id',
      provoke: refused([
        { ...credit, id: 'e1' },
        { ...purchase, id: 'e1' },
      ]),
    },
    'CAISSE-ACCOUNT-FUTURE': {
      fr: 'une écriture postérieure au présent que l’application indique',
      en: 'an entry dated after the present that the application states',
      provoke: refused([credit], {}, { now: '2026-01-09T12:00:00+01:00' }),
    },
    'CAISSE-ACCOUNT-TOO-LATE': {
      fr: 'un achat reçu quatre mois après la clôture, quand trois mois sont gardés en mémoire',
      en: 'a purchase received after four months were closed, if three are remembered',
      provoke: refused([
        credit,
        ...['2026-01', '2026-02', '2026-03', '2026-04'].map((each) => ({
          kind: 'close-month' as const,
          month: each,
          at: '2026-05-02T09:00:00+02:00',
        })),
        purchase,
      ]),
    },
    'CAISSE-ACCOUNT-NO-POLICIES': {
      fr: 'une écriture d’avant les premières règles de compte',
      en: 'an entry before the first rules of accounts',
      provoke: () => replay(history(credit), []).diagnostics,
    },
    'CAISSE-ACCOUNT-MONTH-CLOSED': {
      fr: 'un crédit pour un mois clos',
      en: 'a credit for a closed month',
      provoke: refused([credit, closing, { ...credit, at: march }]),
    },
    'CAISSE-ACCOUNT-MONTH-FAR': {
      fr: 'un crédit pour janvier 2031, inscrit en janvier 2026',
      en: 'a credit for January 2031, entered in January 2026',
      provoke: refused([{ ...credit, month: '2031-01' }]),
    },
    'CAISSE-ACCOUNT-BEFORE-OPENING': {
      fr: 'un crédit pour un mois d’avant l’ouverture du compte',
      en: 'a credit for a month before the account was opened',
      provoke: refused([credit, { ...credit, month: '2025-11' }]),
    },
    'CAISSE-ACCOUNT-MONTH-ORDER': {
      fr: 'la clôture de mars, alors que février est ouvert',
      en: 'the closing of March, while February is open',
      provoke: refused([credit, closing, { kind: 'close-month', month: '2026-03', at: '2026-04-02T09:00:00+02:00' }]),
    },
    'CAISSE-ACCOUNT-MONTH-RUNNING': {
      fr: 'la clôture d’un mois avant sa fin',
      en: 'the closing of a month before its end',
      provoke: refused([{ kind: 'close-month', month }]),
    },
    'CAISSE-ACCOUNT-UNKNOWN': {
      fr: 'un achat sur un compte qui n’a jamais été crédité',
      en: 'a purchase on an account that was never credited',
      provoke: refused([purchase]),
    },
    'CAISSE-ACCOUNT-STATUS': {
      fr: 'un crédit sur un compte en pause',
      en: 'a credit on an account on pause',
      provoke: refused([credit, { kind: 'pause', account }, credit]),
    },
    'CAISSE-ACCOUNT-PLACE-UNKNOWN': {
      fr: 'un achat dans un lieu mal écrit',
      en: 'a purchase at a misspelt place',
      provoke: refused([credit, { ...purchase, place: 'epicrie' }], {}, { places: ['epicerie', 'marche'] }),
    },
    'CAISSE-ACCOUNT-ITEM-UNKNOWN': {
      fr: 'un achat d’un produit dont le compte n’a jamais été crédité',
      en: 'a purchase of a product with which the account was never credited',
      provoke: refused([
        { ...credit, item: 'baguette' },
        { ...purchase, item: 'bagette' },
      ]),
    },
    'CAISSE-ACCOUNT-CREDIT-SHORT': {
      fr: 'un achat au-delà du crédit',
      en: 'a purchase beyond the credit',
      provoke: refused([credit, { ...purchase, lines: [{ id: 'l1', covered: 15_001 }] }]),
    },
    'CAISSE-ACCOUNT-UNPAID': {
      fr: 'un crédit avant la cotisation, quand la caisse l’exclut',
      en: 'a credit before the contribution, if the caisse excludes it',
      provoke: refused([due, credit], { unpaid: 'not-credited' }),
    },
    'CAISSE-ACCOUNT-HOLD-UNKNOWN': {
      fr: 'l’encaissement d’une réservation qui n’existe pas',
      en: 'the capture of a hold that does not exist',
      provoke: refused([credit, { kind: 'capture', account, hold: 'h1', lines: purchase.lines }]),
    },
    'CAISSE-ACCOUNT-HOLD-EXCEEDED': {
      fr: 'un encaissement plus grand que sa réservation',
      en: 'a capture above its hold',
      provoke: refused([
        credit,
        { ...hold, id: 'h1' },
        { kind: 'capture', account, hold: 'h1', lines: [{ id: 'l1', covered: 2001 }] },
      ]),
    },
    'CAISSE-ACCOUNT-HOLD-RUNNING': {
      fr: 'l’échéance d’une réservation dont le délai court encore',
      en: 'the time-out of a hold that is still running',
      provoke: refused([credit, { ...hold, id: 'h1' }, { kind: 'hold-expired', account, hold: 'h1' }]),
    },
    'CAISSE-ACCOUNT-BEFORE-HOLD': {
      fr: 'l’annulation d’une réservation par un appareil dont l’horloge retarde',
      en: 'the voiding of a hold by a till whose clock is slow',
      provoke: refused([
        credit,
        { ...hold, id: 'h1' },
        { kind: 'void', account, hold: 'h1', at: '2026-01-08T10:00:00+01:00' },
      ]),
    },
    'CAISSE-ACCOUNT-BEFORE-REFERENCE': {
      fr: 'un remboursement daté d’avant son achat',
      en: 'a refund dated before its purchase',
      provoke: refused([
        credit,
        { ...purchase, id: 'p1' },
        {
          kind: 'refund',
          account,
          purchase: 'p1',
          lines: [{ id: 'l1', amount: 100 }],
          at: '2026-01-08T10:00:00+01:00',
        },
      ]),
    },
    'CAISSE-ACCOUNT-HOLDS-OPEN': {
      fr: 'le départ d’un membre qui a une réservation en cours',
      en: 'the departure of a member with an open hold',
      provoke: refused([credit, { ...hold, id: 'h1' }, { kind: 'leave', account }]),
    },
    'CAISSE-ACCOUNT-REFERENCE': {
      fr: 'le remboursement d’un achat qui n’existe pas',
      en: 'the refund of a purchase that does not exist',
      provoke: refused([credit, { kind: 'refund', account, purchase: 'p1', lines: [{ id: 'l1', amount: 100 }] }]),
    },
    'CAISSE-ACCOUNT-REFUND-LINE': {
      fr: 'un remboursement d’une ligne que l’achat n’a pas',
      en: 'a refund of a line that the purchase does not have',
      provoke: refused([
        credit,
        { ...purchase, id: 'p1' },
        { kind: 'refund', account, purchase: 'p1', lines: [{ id: 'legume', amount: 100 }] },
      ]),
    },
    'CAISSE-ACCOUNT-REFUND-EXCEEDED': {
      fr: 'un remboursement plus grand que la ligne de l’achat',
      en: 'a refund above the line of the purchase',
      provoke: refused([
        credit,
        { ...purchase, id: 'p1' },
        { kind: 'refund', account, purchase: 'p1', lines: [{ id: 'l1', amount: 1300 }] },
      ]),
    },
    'CAISSE-ACCOUNT-TRANSFER': {
      fr: 'un transfert dans une caisse qui ne les autorise pas',
      en: 'a transfer in a caisse that does not allow them',
      provoke: refused([credit, { kind: 'transfer', account, to: 'b22', amount: 100 }], { transfers: 'refused' }),
    },
    'CAISSE-ACCOUNT-CORRECTION': {
      fr: 'une correction qui retire plus que ce qui reste d’un mois',
      en: 'a correction that takes away more than is left of a month',
      provoke: refused([credit, { kind: 'correction', account, of: 'credit', month, amount: -15_001 }]),
    },
    'CAISSE-ACCOUNT-STALE': {
      fr: 'deux caisses enregistreuses en même temps : `append` avec une étape dépassée',
      en: 'two tills at once: `append` with a stale sequence',
      provoke: () => append(replay(STALE.slice(0, 1), [KEEPS]).ledger, STALE[1]!, 0, [KEEPS]),
    },
    'CAISSE-ACCOUNT-SNAPSHOT': {
      fr: 'un relevé d’état dont un solde a été changé',
      en: 'a snapshot in which a balance was changed',
      provoke: () => readSnapshot(writeSnapshot(replay(history(credit), [KEEPS]).ledger).replaceAll('15000', '16000')),
    },
    'CAISSE-ACCOUNT-SNAPSHOT-VERSION': {
      fr: 'un relevé d’état au format d’une autre version',
      en: 'a snapshot in the format of another version',
      provoke: () => readSnapshot('{"format":"caisse-rules/ledger","version":2}'),
    },
    'CAISSE-ACCOUNT-SNAPSHOT-CAISSE': {
      fr: 'un relevé d’état d’une autre caisse',
      en: 'a snapshot of another caisse',
      provoke: () =>
        readSnapshot(writeSnapshot(replay([], []).ledger, { caisse: 'caisse-nord' }), { caisse: 'caisse-sud' }),
    },
  };
