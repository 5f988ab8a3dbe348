import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { describeCaisse } from '../../src/text/index.ts';

const both = (name: string): { fr: string; en: string } => ({ fr: `${name} en français`, en: `${name} in English` });

const document: CaisseDocument = {
  schema: 1,
  id: 'essai',
  name: 'Essai',
  sources: { charte: { title: 'Charte', note: both('source') } },
  rules: [
    {
      from: '2026-01',
      note: both('version'),
      eligibility: { kind: 'membership', of: 'Essai', note: both('condition') },
      contribution: {
        kind: 'free',
        minimum: { value: 1, assumption: both('figure') },
        advice: { from: 1, to: 250, note: both('advice') },
        note: both('contribution'),
        source: 'charte',
      },
      allocation: { kind: 'flat', amount: 50, note: both('allocation') },
    },
  ],
  contradictions: [both('contradiction')],
  gaps: [both('gap'), 'une phrase dans une seule langue'],
};

const NAMES = [
  'source',
  'version',
  'condition',
  'figure',
  'advice',
  'contribution',
  'allocation',
  'contradiction',
  'gap',
];

it.each(['fr', 'en'] as const)('describes every note in its language (%s)', (language) => {
  const text = describeCaisse(defineCaisse<CaisseDocument>(document), { language, month: '2026-11' });
  const words = (Array.isArray(text) ? text.join('\n') : String(text)).replace(/[\u202F\u00A0]/g, ' ');
  for (const name of NAMES) {
    expect(words).toContain(both(name)[language]);
    expect(words).not.toContain(both(name)[language === 'fr' ? 'en' : 'fr']);
  }
  expect(words).toContain('une phrase dans une seule langue');
});
