import { describe, expect, it } from 'vitest';
import { fold } from '../../src/cli/fold.ts';

describe('fold', () => {
  it('indents continuation lines to the text of their line', () => {
    expect(fold(['  - une ligne qui est trop longue', 'courte'], 20)).toEqual([
      '  - une ligne qui est',
      '    trop longue',
      'courte',
    ]);
    expect(fold(['    + 45,00 € × 2 personnes de moins de 14 ans'], 30)).toEqual([
      '    + 45,00\u00A0€ × 2 personnes de',
      '      moins de 14 ans',
    ]);
  });

  it('does not break an address', () => {
    const address = 'https://exemple.fr/une/adresse/qui/est/longue';
    expect(fold([`  - voir ${address} ici`], 30)).toEqual(['  - voir', `    ${address}`, '    ici']);
  });
});

it('keeps French punctuation with its word, whatever the spaces of the text', () => {
  const text = 'aide en nature : sans ce qu’il reçoit ; « oui » ou « non » ? Rien';
  for (let width = 20; width < 60; width += 1) {
    for (const line of fold([text], width)) {
      expect(line).not.toMatch(/^[:;?»]|«$/);
    }
  }
});
