import { expect, it } from 'vitest';
import { assessHousehold, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { describeCaisse, renderAssessment } from '../../src/text/index.ts';
import { plain } from './plain.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'essai',
  name: 'Essai',
  unit: 'participant',
  status: 'finished',
  statusNote: { fr: 'en 2025', en: 'in 2025' },
  rules: [
    {
      from: '2026-01',
      contribution: {
        kind: 'proportional',
        base: 'income',
        rate: '2 %',
        adjustment: { from: -5, to: 5 },
        thirdPayers: [{ id: 'ccas', label: { fr: 'le CCAS', en: 'the CCAS' }, when: { kind: 'membership' } }],
      },
      allocation: { kind: 'in-kind', item: { fr: 'paniers', en: 'baskets' }, quantity: 2 },
    },
  ],
});

it('names the participant in a caisse of participants', () => {
  const described = plain(describeCaisse(caisse, { language: 'fr', month: '2030-01' }));
  expect(described).toContain('État : terminée (en 2025)');
  expect(described).toContain('Chaque participant verse 2 % de son revenu mensuel net.');
  expect(described).toContain('Chaque participant peut ensuite ajuster ce montant');
  expect(described).toContain(
    'Le CCAS prend en charge la cotisation, de façon anonyme et selon les mêmes règles, dans ce cas : être adhérent.',
  );
  expect(described).toContain('Chaque participant reçoit 2 paniers par mois.');
  expect(described).not.toContain('foyer');
  const english = plain(describeCaisse(caisse, { language: 'en', month: '2030-01' }));
  expect(english).toContain('Each participant pays 2% of their monthly net income.');
  expect(english).toContain('Each participant receives 2 baskets a month.');
  expect(english).not.toContain('household');
});

it('names proposed rules as such', () => {
  const proposal = defineCaisse<CaisseDocument>({ ...caisse.document, status: 'proposal' });
  expect(plain(describeCaisse(proposal, { language: 'fr', month: '2030-01' }))).toContain(
    'Règles proposées depuis janvier 2026',
  );
});

it.each([
  [{ kind: 'membership' }, 'Si cette personne participe :', 'If this person takes part:'],
  [
    { kind: 'age', from: 60 },
    'Cette personne ne participe pas : elle ne verse rien et ne reçoit rien. Si elle participait :',
    'This person does not take part: they pay nothing and receive nothing. If they took part:',
  ],
] as const)('speaks of the person whose participation is in question: %j', (eligibility, french, english) => {
  const [rule] = caisse.document.rules;
  const asking = defineCaisse<CaisseDocument>({ ...caisse.document, rules: [{ ...rule!, eligibility }] });
  const result = assessHousehold(asking, { members: [{ age: 40 }] }, '2026-05');
  if (!result.ok) throw new Error('not assessed');
  const lines = (language: 'fr' | 'en') => plain(renderAssessment(result.assessment, asking, { language }));
  expect(lines('fr')).toContain(french);
  expect(lines('fr')).not.toContain('foyer');
  expect(lines('en')).toContain(english);
  expect(lines('en')).not.toContain('household');
});
