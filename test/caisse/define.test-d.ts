import { describe, it } from 'vitest';
import { type CaisseDocument, checkCaisse, defineCaisse } from '../../src/caisse/index.ts';

const head = { schema: 1, id: 'exemple', name: 'Exemple' } as const;
const allocation = { kind: 'flat', amount: 100 } as const;

describe('defineCaisse refuses a misspelt key at compile time, on the key', () => {
  it('of the document', () => {
    defineCaisse({
      ...head,
      // @ts-expect-error `teritory` does not exist.
      teritory: 'Drôme',
      rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation }],
    });
    defineCaisse({
      ...head,
      // @ts-expect-error `unti` does not exist in a currency.
      currency: { code: 'EUR', unti: 'MonA' },
      rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation }],
    });
  });

  it('of a version', () => {
    defineCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          // @ts-expect-error `eligibilty` does not exist.
          eligibilty: { kind: 'membership' },
          contribution: { kind: 'none' },
          allocation,
        },
      ],
    });
  });

  it('of a contribution, an allocation, a criterion', () => {
    defineCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'proportional',
            base: 'income',
            rate: '1 %',
            // @ts-expect-error `minimun` does not exist.
            minimun: 10,
          },
          allocation,
        },
      ],
    });
    defineCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'none' },
          allocation: {
            kind: 'flat',
            amount: 100,
            // @ts-expect-error `proRatta` does not exist.
            proRatta: { by: 'day' },
          },
        },
      ],
    });
    defineCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          eligibility: {
            kind: 'all',
            of: [
              {
                kind: 'residence',
                communes: ['Cadenet'],
                // @ts-expect-error `lable` does not exist.
                lable: 'à Cadenet',
              },
            ],
          },
          contribution: { kind: 'none' },
          allocation,
        },
      ],
    });
  });

  it('of a bracket, a figure, an amount by composition', () => {
    defineCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'marginal',
            base: 'income',
            brackets: [
              {
                from: 0,
                rate: {
                  value: '1 %',
                  // @ts-expect-error `sorce` does not exist.
                  sorce: 'page',
                },
              },
            ],
          },
          allocation: {
            kind: 'flat',
            amount: {
              person: 50,
              // @ts-expect-error `housold` does not exist.
              housold: 20,
            },
          },
        },
      ],
    });
  });

  it('of a key of another kind', () => {
    defineCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'flat',
            amount: 10,
            // @ts-expect-error `brackets` is a key of other kinds.
            brackets: [],
          },
          allocation,
        },
      ],
    });
  });

  it('of a parameter, a quantity, a scenario', () => {
    defineCaisse({
      ...head,
      parameters: {
        tarif: {
          type: 'money',
          label: 'tarif',
          // @ts-expect-error `vlaue` does not exist.
          vlaue: 5,
        },
      },
      quantities: {
        reste: {
          kind: 'remaining-income',
          // @ts-expect-error `charge` does not exist.
          charge: ['charges'],
        },
      },
      rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation }],
      scenarios: {
        essai: {
          label: 'Essai',
          start: '2026-01',
          months: 12,
          groups: [],
          // @ts-expect-error `subsidy` does not exist.
          subsidy: [],
        },
      },
    });
  });
});

describe('checkCaisse', () => {
  it('refuses a misspelt key at compile time', () => {
    checkCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          contribution: {
            kind: 'none',
            // @ts-expect-error `nota` does not exist.
            nota: 'rien',
          },
          allocation,
        },
      ],
    });
  });
});

describe('documents of other types', () => {
  it('a document of the plain type is accepted', () => {
    const document: CaisseDocument = {
      ...head,
      rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation }],
    };
    defineCaisse(document);
    checkCaisse(document);
  });

  it('a frozen literal is accepted', () => {
    defineCaisse({ ...head, rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation }] } as const);
  });
});
