/** Sentences on how results under declared assumptions are made. */
import { checkParts, checkUnit, exact, type Unit } from '../../money/index.ts';
import type { ExploredNation } from '../../simulation/nation.ts';
import { numberWriter } from '../numbers.ts';
import { both, type Said } from '../said.ts';

/** The step of income by which responses are computed, as `exploreNation` has it. */
const RESPONSE_STEP = '100';

/** How incomes respond to the rules. */
const responseOf = (currency: Unit): Said =>
  both((language) => {
    const step = numberWriter(language, currency).amount(RESPONSE_STEP);
    return language === 'fr'
      ? `Une élasticité est un scénario, et non un constat. De ${step} de plus par mois d’un revenu, la caisse prend la part t : ce que le foyer et l’employeur versent en plus, et ce que le foyer reçoit en moins, de −100 % à 100 %. Avec une élasticité e, ce revenu devient, dans chaque ligne, revenu × (1 − e × t), arrondi au centime, et les règles lisent ce revenu. La réaction est calculée une fois, avec les règles de la combinaison : ce n’est pas un équilibre. Personne ne commence ni n’arrête de travailler, les autres revenus du foyer restent les mêmes, et les autres impôts et prestations ne sont pas comptés dans t.`
      : `An elasticity is a scenario, not a finding. Of ${step} a month more of an income, the caisse takes the share t: what household and employer pay more, and what the household receives less, from −100% to 100%. With an elasticity e, this income becomes, in each row, income × (1 − e × t), rounded to the cent, and the rules read this income. The response is computed once, with the rules of the combination: it is not an equilibrium. Nobody starts or stops working, the other incomes of the household stay, and other taxes and benefits are not in t.`;
  });

/** Whether an income responds to the rules in a combination of the assumptions. */
export const hasResponse = ({ assumptions }: ExploredNation): boolean =>
  assumptions.some(
    ({ target, values }) => target.kind === 'elasticity' && values.some(({ value }) => !exact(value).isZero()),
  );

/**
 * Says how results under declared assumptions are made and read.
 *
 * @param explored - the result of `exploreNation`
 * @param currency - the currency
 */
export function describeExploredMethod(explored: ExploredNation, currency: Unit = 'EUR'): readonly Said[] {
  checkParts('explored', explored, { assumptions: 'list' });
  checkUnit('currency', currency);
  const { sample } = explored;
  return [
    both((language) =>
      language === 'fr'
        ? 'Chaque valeur vient de la source indiquée, ou c’est une hypothèse de la personne qui a écrit le fichier. Le recours, la part non dépensée et les frais de fonctionnement multiplient ce que le fonds verse ; les cotisations restent dues. Un nombre de personnes multiplie les deux sommes, comme si les personnes ajoutées ressemblaient à celles de la nation. Le facteur d’un revenu multiplie ce revenu dans chaque ligne, sans changer les niveaux de vie. Ce que les autres finances publiques perdent ou gagnent est une part déclarée d’un flux : rien n’en est calculé ménage par ménage, et le fonds n’en change pas.'
        : 'Each value comes from the stated source, or is a hypothesis of whoever wrote the file. Take-up, the unspent share and running costs multiply what the fund pays; contributions stay due. A number of persons multiplies both sums, as if further persons were like those of the nation. The factor of an income multiplies this income in each row, and changes no standard of living. What other public finances lose or save is a declared share of a flow: none of it is computed household by household, and the fund does not change.',
    ),
    ...(hasResponse(explored) ? [responseOf(currency)] : []),
    ...(sample === null
      ? []
      : [
          both((language) =>
            language === 'fr'
              ? `Hypercube latin, graine ${sample.seed} : ${numberWriter('fr', 'EUR').decimal(String(sample.runs))} combinaisons ; la plage de chaque hypothèse est coupée en autant de strates égales, et chacune est tirée une fois, indépendamment des autres hypothèses. Les bandes décrivent les hypothèses déclarées : ce ne sont pas des intervalles de confiance, et ce que les hypothèses ne prévoient pas n’y est pas.`
              : `Latin hypercube, seed ${sample.seed}: ${numberWriter('en', 'EUR').decimal(String(sample.runs))} combinations; the range of each assumption is cut into as many equal strata, each of which is drawn once, independently of the other assumptions. The bands describe the declared assumptions: they are no confidence intervals, and what the assumptions do not foresee is not in them.`,
          ),
        ]),
  ];
}
