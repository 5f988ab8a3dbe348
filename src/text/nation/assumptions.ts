/** Sentences about the assumptions of a synthetic nation. */
import type { NationAssumption } from '../../population/index.ts';
import type { Said } from '../said.ts';

/** What each assumption says. */
export const nationAssumptions: Readonly<Record<NationAssumption, Said>> = {
  'further-persons': {
    fr: 'Les personnes que ni le type ni le nombre d’enfants n’expliquent vivent dans les foyers qui ont le plus d’enfants de leur type, une ou deux par foyer.',
    en: 'Persons whom neither the type nor the number of children explains live in the households with most children of their type, one or two in each.',
  },
  'ages-near-mean': {
    fr: 'Dans chaque sorte de foyers, le nombre d’enfants de moins de 14 ans, puis celui des 14 à 17 ans, est la moyenne arrondie à l’entier inférieur ou supérieur. L’âge des adultes n’est pas connu.',
    en: 'In each kind of household, the number of children under 14, then that of members of 14 to 17, is the mean rounded down or up. The ages of adults are not known.',
  },
  'shape-within-tenths': {
    fr: 'Entre deux limites de dixièmes, les niveaux de vie suivent deux segments de droite dont le point commun donne la moyenne publiée ; au-dessus du dernier décile, des lois de Pareto.',
    en: 'Between two limits of tenths, standards of living follow two straight lines whose meeting point gives the published mean; above the last decile, laws of Pareto.',
  },
  'alignment-of-means': {
    fr: 'Un seul facteur ramène les moyennes des dixièmes, d’une autre enquête et d’une autre année, à l’année des limites.',
    en: 'One factor moves the means of tenths, of another survey and another year, to the year of the limits.',
  },
  'one-main-source': {
    fr: 'Chaque foyer n’a qu’une source principale de revenus : salaires, revenus d’indépendant, pensions ou chômage.',
    en: 'Each household has one main source of income: wages, self-employed income, pensions or unemployment benefits.',
  },
  'no-pension-with-minors': {
    fr: 'Aucun foyer avec un mineur ne vit principalement de pensions.',
    en: 'No household with a minor lives mainly on pensions.',
  },
  'parts-by-tenth': {
    fr: 'La part des prestations et celle des revenus du capital dans le revenu disponible ne dépendent que du dixième ; aucune source ne les donne.',
    en: 'The parts of benefits and of capital income in disposable income depend on the tenth only; no source gives them.',
  },
  'same-taxes': {
    fr: 'Les impôts directs prennent la même part de chaque source de revenus.',
    en: 'Direct taxes take the same part of each source of income.',
  },
  'contributions-of-all': {
    fr: 'Les cotisations sociales des indépendants sont comptées avec celles des salariés.',
    en: 'Social contributions of the self-employed are counted with those of employees.',
  },
  'no-negative-income': {
    fr: 'Aucun foyer n’a de revenu négatif.',
    en: 'No household has an income below zero.',
  },
  'no-p95': {
    fr: 'Le niveau de vie du 95e centile n’a pas été trouvé ; il suit de la forme.',
    en: 'The standard of living of the 95th percentile was not found; it follows from the shape.',
  },
  'factor-bounds': {
    fr: 'Le calage multiplie chaque poids par un facteur de 0,05 à 20.',
    en: 'The calibration multiplies each weight by a factor from 0.05 to 20.',
  },
};
