import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { month } from '../../src/money/index.ts';
import { ruleBlocks } from '../../src/report/nation/rule-blocks.ts';
import { renderHtml, renderMarkdown } from '../../src/report/index.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'essai',
  name: 'Essai',
  rules: [
    {
      from: '2026-01',
      contribution: {
        kind: 'marginal',
        base: 'income',
        brackets: [
          { from: 0, rate: '1 %' },
          { from: 1000, rate: '2 %' },
        ],
      },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
});

it('the rules keep brackets below the sentence that they belong to', () => {
  const blocks = ruleBlocks(caisse, month('2026-11'), 'fr');
  const report = { title: { fr: 'Essai', en: 'Trial' }, language: 'fr', blocks } as const;
  const markdown = renderMarkdown(report).replace(/[\u00a0\u202f]/g, ' ');
  const start = markdown.indexOf('- Chaque foyer');
  expect(markdown.slice(start, markdown.indexOf('\n\n', start))).toMatchInlineSnapshot(`
    "- Chaque foyer verse une part de son revenu mensuel net, par tranches ; chaque taux ne compte que pour la part qui se trouve dans sa tranche :
      - de 0 € à moins de 1 000 € : 1 %
      - à partir de 1 000 € : 2 %"
  `);
  expect(renderHtml(report)).toMatch(/<li>[^<]*<ul><li>/);
});
