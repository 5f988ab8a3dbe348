import { describe, expect, it } from 'vitest';
import {
  type HelloAssoPayer,
  readCyclosBalances,
  readHelloAsso,
  readMembers,
  readPlaces,
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
