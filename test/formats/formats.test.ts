import { describe, expect, it } from 'vitest';
import {
  readAccountingPlan,
  readBasket,
  readCyclosBalances,
  readHelloAsso,
  readMembers,
  readPayments,
  readPlaces,
  type HelloAssoPayer,
} from '../../src/formats/index.ts';

/** The form of a notification as the documentation of HelloAsso shows it, with invented names. */
const notification = {
  data: {
    order: {
      id: 22707,
      date: '2024-07-10T11:50:49.0890389+02:00',
      formSlug: 'cotisation',
      formType: 'Checkout',
      organizationSlug: 'caisse',
    },
    payer: { email: 'A@Example.org', country: 'FRA', firstName: 'A', lastName: 'B' },
    items: [{ shareAmount: 1000, id: 22707, amount: 6000, type: 'Payment', state: 'Processed' }],
    cashOutState: 'Transfered',
    id: 15222,
    amount: 1000,
    date: '2024-07-10T11:50:48.8859116+02:00',
    paymentMeans: 'Card',
    installmentNumber: 3,
    state: 'Authorized',
    meta: { createdAt: '2024-07-10T11:50:34.0898335+02:00', updatedAt: '2024-07-10T11:50:48.9171637+02:00' },
    refundOperations: [],
  },
  eventType: 'Payment',
  metadata: { id: 75698555 },
};

const accountOf = ({ email, metadata }: HelloAssoPayer): string | undefined =>
  email?.toLowerCase() === 'a@example.org' && metadata?.['id'] === '75698555' ? 'foyer-1' : undefined;

const read = (data: unknown, form?: string): ReturnType<typeof readHelloAsso> =>
  readHelloAsso(JSON.stringify(data), { accountOf, ...(form === undefined ? {} : { form }) });

describe('readHelloAsso', () => {
  it('reads a notification with its instalment and the account of its payer', () => {
    expect(read(notification)).toEqual({
      ok: true,
      payments: [
        {
          key: 'helloasso:payment:15222',
          kind: 'payment',
          account: 'foyer-1',
          at: '2024-07-10T11:50:48.8859116+02:00',
          amount: 1000,
          instalment: 3,
        },
      ],
      leftOut: [],
      problems: [],
    });
  });

  it('leaves out a payment that waits for its bank, and payments of other forms', () => {
    const waiting = { ...notification, data: { ...notification.data, state: 'WaitingBankValidation' } };
    expect(read(waiting)).toMatchObject({
      payments: [],
      leftOut: [{ key: 'helloasso:payment:15222', state: 'WaitingBankValidation' }],
    });
    expect(read(notification, 'dons')).toMatchObject({ payments: [], leftOut: [] });
    expect(read(notification, 'cotisation')).toMatchObject({ payments: [{ amount: 1000 }] });
  });

  it('names a payment whose amount is not whole cents, and reads the others', () => {
    const wrong = { ...notification.data, id: 2, amount: 10.5 };
    expect(read({ data: [wrong, notification.data] })).toMatchObject({
      payments: [{ key: 'helloasso:payment:15222' }],
      problems: [{ code: 'CAISSE-FORMAT-PAYMENT', path: ['data', 0] }],
    });
  });

  it('counts a refund once its operation took place, also where a notification without it came before', () => {
    const refunded = { id: 13790, amount: 2000, date: '2026-03-05T09:30:00+01:00', state: 'Refunded' };
    const bare = { eventType: 'Payment', data: refunded };
    const listed = (status: string): object => ({
      data: [{ ...refunded, refundOperations: [{ id: 77, amount: 2000, status }] }],
    });
    const lines = (...data: readonly unknown[]): unknown => {
      const result = readHelloAsso(JSON.stringify(data), { accountOf: () => 'a' });
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
      const { payments, leftOut, problems } = result;
      return [payments.map(({ key }) => key), leftOut.map(({ key }) => key), problems.map(({ code }) => code)];
    };
    const paid = 'helloasso:payment:13790';
    expect(lines(bare)).toEqual([[paid], [`${paid}:refund`], ['CAISSE-WARN-REFUND-PENDING']]);
    expect(lines(listed('Processing'))).toEqual([[paid], ['helloasso:refund:77'], ['CAISSE-WARN-REFUND-PENDING']]);
    for (const order of [
      [bare, listed('Processed')],
      [listed('Processed'), bare, listed('Processing')],
    ])
      expect(lines(...order)).toEqual([[paid, 'helloasso:refund:77'], [], []]);
  });

  it('finds the account of a payment in any of its forms', () => {
    const page = { data: [{ ...notification.data, payer: undefined }] };
    for (const order of [
      [page, notification],
      [notification, page],
    ])
      expect(read(order)).toMatchObject({ payments: [{ account: 'foyer-1' }], problems: [] });
  });

  it('refuses a text that is not JSON or not of HelloAsso', () => {
    expect(readHelloAsso('{', { accountOf })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-FORMAT-JSON' }],
    });
    expect(read({ hello: 1 })).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-FORMAT-UNKNOWN' }] });
    expect(read({ eventType: 'Form', data: { title: 'x' } })).toMatchObject({ ok: true, payments: [] });
  });
});

describe('lists', () => {
  it('keep the opaque id, and what recognises a payer', () => {
    expect(readMembers('Foyer;Nom;Courriel\nfoyer-1;Dubois;A@Example.org\nfoyer 2;X;x@y\nfoyer-1;Z;\n')).toEqual({
      ok: true,
      items: [{ account: 'foyer-1', email: 'a@example.org', line: 2 }],
      problems: [
        { code: 'CAISSE-FORMAT-ID', severity: 'error', path: [], details: {}, line: 3 },
        { code: 'CAISSE-ID-DUPLICATE', severity: 'error', path: [], details: { id: 'foyer-1' }, line: 4 },
      ],
    });
    expect(readPlaces('lieu,nom,siret\nferme,Ferme du Pont,732 829 320 00074\n')).toMatchObject({
      items: [{ id: 'ferme', label: 'Ferme du Pont', siret: '73282932000074' }],
    });
    expect(readMembers('nom,courriel\na,b\n')).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-COLUMN-MISSING' }],
    });
  });

  it('read balances with commas and points, and name the rows that are ambiguous', () => {
    expect(readCyclosBalances('Utilisateur;Solde\nfoyer-1;12,50\nfoyer-2;1,234\n')).toMatchObject({
      balances: [{ user: 'foyer-1', balance: 1250 }],
      problems: [{ code: 'CAISSE-NUMBER-AMBIGUOUS', line: 3 }],
    });
  });
});

describe('what other software gives wrongly is said, and never counted', () => {
  const list = (...rows: readonly string[]): string => ['id;account;date;amount', ...rows].join('\n');

  it.each(['2026-13-05', '2026-02-30', '31/04/2026', '29/02/2026', 'demain', '5'])('the day %s of a payment', (day) => {
    const read = readPayments(
      list(`x;foyer-12;${day};50`, 'y;foyer-12;29/02/2028;20', 'z;foyer-12;2028-02-29T10:00;5'),
    );
    expect(read).toMatchObject({
      ok: true,
      problems: [{ code: 'CAISSE-FORMAT-DATE', line: 2, details: { text: day } }],
    });
    expect(read.ok && read.payments.map(({ amount }) => amount)).toEqual([2000, 500]);
    const data = { data: [{ id: 1, amount: 5000, date: day, state: 'Authorized' }] };
    expect(readHelloAsso(JSON.stringify(data), { accountOf: () => 'a' })).toMatchObject({
      payments: [],
      problems: [{ code: 'CAISSE-FORMAT-DATE', path: ['data', 0] }],
    });
  });

  it('an id of an earlier payment with another amount or another account', () => {
    const read = readPayments(list('x;a;2026-03-05;50', 'x;a;2026-03-05;50', 'x;a;2026-03-05;40', 'x;b;2026-03-05;50'));
    if (!read.ok) throw new Error('list');
    expect(read.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '4 CAISSE-FORMAT-TWICE',
      '5 CAISSE-FORMAT-TWICE',
    ]);
    expect(read.payments.map(({ account, amount }) => `${account} ${amount}`)).toEqual(['a 5000', 'a 5000']);
    const payment = (amount: number): object => ({ id: 5, amount, date: '2026-03-05', state: 'Authorized' });
    const data = { data: [payment(5000), payment(5000), payment(4000)] };
    const found = readHelloAsso(JSON.stringify(data), { accountOf: () => 'a' });
    expect(found).toMatchObject({ problems: [{ code: 'CAISSE-FORMAT-TWICE', path: ['data', 2] }] });
    expect(found.ok && found.payments.map(({ amount }) => amount)).toEqual([5000]);
  });

  it('two accounts for one role of a plan, unless they are equal', () => {
    const plan = (...rows: readonly string[]): unknown =>
      readAccountingPlan(['role,account,label', ...rows].join('\n'));
    expect(plan('bank,512,Banque', 'bank,514,Poste')).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-FORMAT-TWICE', line: 3, details: { text: 'bank' } }],
    });
    expect(plan('bank,512,Banque', 'bank,512,Poste')).toMatchObject({ ok: true });
  });

  it('a column of a basket whose name is misspelt', () => {
    expect(readBasket('ligne;produitt;prix\na;lentilles;1\n')).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-COLUMN-MISSING', details: { name: 'produit', nearest: 'produitt' } }],
    });
    expect(readBasket('ligne;produit;prix;remarque\na;lentilles;1;x\n')).toMatchObject({ ok: true });
  });
});
