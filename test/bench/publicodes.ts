/** The caisse of the benchmark in publicodes. */
import Engine from 'publicodes';
import { parse } from 'yaml';
import type { Households } from './households.ts';

const document = `
revenu: 1500 €/mois
enfants: 0
autres: 1
admis: revenu <= 3500 €/mois
cotisation:
  valeur:
    variations:
      - si: admis
        alors:
          valeur:
            barème:
              assiette: revenu
              tranches:
                - { taux: 0%, plafond: 600 €/mois }
                - { taux: 1%, plafond: 1000 €/mois }
                - { taux: 2.5%, plafond: 1500 €/mois }
                - { taux: 4%, plafond: 2200 €/mois }
                - { taux: 6.5%, plafond: 4000 €/mois }
                - { taux: 9% }
          arrondi: 2 décimales
          plancher: 10 €/mois
          plafond: 200 €/mois
      - sinon: 0 €/mois
allocation:
  variations:
    - si: admis
      alors: 150 €/mois + 75 €/mois * (autres - 1) + 45 €/mois * enfants
    - sinon: 0 €/mois
net: allocation - cotisation
`;

/** The net of each row, in euros. */
export function publicodesOf({ income, children, others }: Households): (row: number) => number {
  const engine = new Engine(parse(document) as Exclude<ConstructorParameters<typeof Engine>[0], undefined>);
  return (row) => {
    engine.setSituation({ revenu: `${income[row]! / 100} €/mois`, enfants: children[row]!, autres: others[row]! });
    const [, , , net] = ['admis', 'cotisation', 'allocation', 'net'].map((name) => engine.evaluate(name).nodeValue);
    return net as number;
  };
}
