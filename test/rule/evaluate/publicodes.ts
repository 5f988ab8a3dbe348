import Engine from 'publicodes';
import type { RateBracket } from '../../../src/rule/index.ts';

/** The same marginal scale written for Publicodes, rounded to the cent as its users do; the result is its float. */
export function publicodesScale(brackets: readonly RateBracket[]): (income: string) => number {
  const tranches = brackets.map(({ rate }, place) => {
    const next = brackets[place + 1];
    return { taux: rate, ...(next === undefined ? {} : { plafond: `${next.from} €/mois` }) };
  });
  const engine = new Engine({
    revenu: { valeur: '0 €/mois' },
    brut: { barème: { assiette: 'revenu', tranches } },
    cotisation: { valeur: 'brut', arrondi: '2 décimales' },
  });
  return (income) => engine.setSituation({ revenu: `${income} €/mois` }).evaluate('cotisation').nodeValue as number;
}
