/** Published figures of France from which the synthetic nation is made, with their sources. */
import type { PublishedFigure } from './published-figure.ts';

/** The names of the figures. */
export type FranceFigure =
  | 'hh.2022.one_person.households'
  | 'hh.2022.one_person.persons'
  | 'hh.2022.other_no_family.households'
  | 'hh.2022.other_no_family.persons'
  | 'hh.2022.couple_no_child.households'
  | 'hh.2022.couple_no_child.persons'
  | 'hh.2022.couple_children.households'
  | 'hh.2022.couple_children.persons'
  | 'hh.2022.lone_parent.households'
  | 'hh.2022.lone_parent.persons'
  | 'hh.2022.total.households'
  | 'hh.2022.total.persons'
  | 'hh.2023.couple_1.households'
  | 'hh.2023.couple_1.uc'
  | 'hh.2023.couple_2.households'
  | 'hh.2023.couple_2.uc'
  | 'hh.2023.couple_3.households'
  | 'hh.2023.couple_3.uc'
  | 'hh.2023.couple_4plus.households'
  | 'hh.2023.couple_4plus.uc'
  | 'hh.2023.lone_1.households'
  | 'hh.2023.lone_1.uc'
  | 'hh.2023.lone_2plus.households'
  | 'hh.2023.lone_2plus.uc'
  | 'hh.2023.single.initial_income_ratio'
  | 'hh.2023.couple_0.initial_income_ratio'
  | 'hh.2023.couple_1.initial_income_ratio'
  | 'hh.2023.couple_2.initial_income_ratio'
  | 'hh.2023.couple_3.initial_income_ratio'
  | 'hh.2023.couple_4plus.initial_income_ratio'
  | 'hh.2023.lone_1.initial_income_ratio'
  | 'hh.2023.lone_2plus.initial_income_ratio'
  | 'hh.2023.complex_0.initial_income_ratio'
  | 'hh.2023.couple_0.uc'
  | 'hh.2023.couple_0.households'
  | 'hh.2023.complex_0.uc'
  | 'hh.2023.complex_0.households'
  | 'hh.2023.single.uc'
  | 'hh.2023.single.households'
  | 'hh.2023.single.noncontrib_benefits'
  | 'hh.2023.couple_0.noncontrib_benefits'
  | 'hh.2023.couple_1.noncontrib_benefits'
  | 'hh.2023.couple_2.noncontrib_benefits'
  | 'hh.2023.couple_3.noncontrib_benefits'
  | 'hh.2023.couple_4plus.noncontrib_benefits'
  | 'hh.2023.lone_1.noncontrib_benefits'
  | 'hh.2023.lone_2plus.noncontrib_benefits'
  | 'hh.2023.complex_0.noncontrib_benefits'
  | 'pop.2022.children_in_families_lt18'
  | 'pop.2023.municipal_101dep'
  | 'nv.2024ed.mean.t1'
  | 'nv.2024ed.mean.t2'
  | 'nv.2024ed.mean.t3'
  | 'nv.2024ed.mean.t4'
  | 'nv.2024ed.mean.t5'
  | 'nv.2024ed.mean.t6'
  | 'nv.2024ed.mean.t7'
  | 'nv.2024ed.mean.t8'
  | 'nv.2024ed.mean.t9'
  | 'nv.2024ed.mean.t10'
  | 'nv.2023.filosofi.d1'
  | 'nv.2023.filosofi.d2'
  | 'nv.2023.filosofi.d3'
  | 'nv.2023.filosofi.d4'
  | 'nv.2023.filosofi.d5'
  | 'nv.2023.filosofi.d6'
  | 'nv.2023.filosofi.d7'
  | 'nv.2023.filosofi.d8'
  | 'nv.2023.filosofi.d9'
  | 'nv.2021.filosofi.d9'
  | 'nv.2021.filosofi.p99'
  | 'nv.2021.filosofi.p99_9'
  | 'nv.2021.filosofi.p99_99'
  | 'base.wages_gross.2023'
  | 'base.mixed_income.2023'
  | 'base.pensions.2023'
  | 'base.unemployment_cofog.2024'
  | 'rdb.2023.activity_net'
  | 'rdb.2023.compensation_employees'
  | 'rdb.2023.mixed_income'
  | 'rdb.2023.social_contributions'
  | 'rdb.2023.property'
  | 'rdb.2023.cash_benefits'
  | 'rdb.2023.direct_taxes'
  | 'rdb.2023.other_transfers'
  | 'rdb.2023.total'
  | 'nv.2022.erfs.gini'
  | 'nv.2022.erfs.d9_d1'
  | 'nv.2022.erfs.s80_20'
  | 'poverty.2023.rate60'
  | 'poverty.2023.rate50'
  | 'poverty.2023.lone_parent'
  | 'poverty.2023.threshold60';

/** The figures by name. Grade A: the official page was read; B: read second-hand, to re-check; C: computed from A and B. */
export const FRANCE_FIGURES: Readonly<Record<FranceFigure, PublishedFigure>> = {
  'hh.2022.one_person.households': {
    value: 11916102,
    unit: 'ménages',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.one_person.persons': {
    value: 11916102,
    unit: 'personnes',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.other_no_family.households': {
    value: 522801,
    unit: 'ménages',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.other_no_family.persons': {
    value: 1162826,
    unit: 'personnes',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.couple_no_child.households': {
    value: 7934054,
    unit: 'ménages',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.couple_no_child.persons': {
    value: 16195818,
    unit: 'personnes',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.couple_children.households': {
    value: 7402264,
    unit: 'ménages',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.couple_children.persons': {
    value: 28788692,
    unit: 'personnes',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.lone_parent.households': {
    value: 3132068,
    unit: 'ménages',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.lone_parent.persons': {
    value: 8267064,
    unit: 'personnes',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.total.households': {
    value: 30907289,
    unit: 'ménages',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2022.total.persons': {
    value: 66330502,
    unit: 'personnes',
    year: 2022,
    territory: 'France',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/8569208?geo=FE-1',
  },
  'hh.2023.couple_1.households': {
    value: 2575521,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_1.uc': {
    value: 1.91,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_2.households': {
    value: 2752171,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_2.uc': {
    value: 2.25,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_3.households': {
    value: 957241,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_3.uc': {
    value: 2.65,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_4plus.households': {
    value: 335062,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_4plus.uc': {
    value: 3.17,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_1.households': {
    value: 1360129,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_1.uc': {
    value: 1.44,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_2plus.households': {
    value: 1045629,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_2plus.uc': {
    value: 2.05,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.single.initial_income_ratio': {
    value: 1.91,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_0.initial_income_ratio': {
    value: 2.7,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_1.initial_income_ratio': {
    value: 2.5,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_2.initial_income_ratio': {
    value: 2.26,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_3.initial_income_ratio': {
    value: 1.8,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_4plus.initial_income_ratio': {
    value: 1.1,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_1.initial_income_ratio': {
    value: 1.51,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_2plus.initial_income_ratio': {
    value: 1.05,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.complex_0.initial_income_ratio': {
    value: 1.76,
    unit: 'revenu initial par UC / 1288 EUR',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_0.uc': {
    value: 1.5,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_0.households': {
    value: 7906806,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.complex_0.uc': {
    value: 1.76,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.complex_0.households': {
    value: 663372,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.single.uc': {
    value: 1.0,
    unit: 'UC/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.single.households': {
    value: 11947695,
    unit: 'ménages',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.single.noncontrib_benefits': {
    value: 104,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_0.noncontrib_benefits': {
    value: 46,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_1.noncontrib_benefits': {
    value: 163,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_2.noncontrib_benefits': {
    value: 272,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_3.noncontrib_benefits': {
    value: 623,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.couple_4plus.noncontrib_benefits': {
    value: 1210,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_1.noncontrib_benefits': {
    value: 359,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.lone_2plus.noncontrib_benefits': {
    value: 843,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'hh.2023.complex_0.noncontrib_benefits': {
    value: 383,
    unit: 'EUR/mois/ménage',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'pop.2022.children_in_families_lt18': {
    value: 14000000,
    unit: 'personnes de moins de 18 ans',
    year: 2022,
    territory: 'France',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2381504',
  },
  'pop.2023.municipal_101dep': {
    value: 68350798,
    unit: 'personnes',
    year: 2023,
    territory: 'France, 101 départements',
    grade: 'A',
    source: 'npm package @etalab/decoupage-administratif 6.0.0',
  },
  'nv.2024ed.mean.t1': {
    value: 9960,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t2': {
    value: 15890,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t3': {
    value: 19400,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t4': {
    value: 22430,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t5': {
    value: 25310,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t6': {
    value: 28290,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t7': {
    value: 31670,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t8': {
    value: 36040,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t9': {
    value: 43010,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2024ed.mean.t10': {
    value: 76970,
    unit: 'EUR 2024/an/UC',
    year: 2024,
    territory: 'France métropolitaine',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/2417897',
  },
  'nv.2023.filosofi.d1': {
    value: 1100,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d2': {
    value: 1418,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d3': {
    value: 1692,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d4': {
    value: 1933,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d5': {
    value: 2160,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d6': {
    value: 2405,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d7': {
    value: 2698,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d8': {
    value: 3115,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2023.filosofi.d9': {
    value: 3875,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source: 'https://github.com/dimitri/faits-politiques.fr/blob/main/docs/revenu-universel-microsimulation.md',
  },
  'nv.2021.filosofi.d9': {
    value: 41220,
    unit: 'EUR/an/UC',
    year: 2021,
    territory: 'France métropolitaine',
    grade: 'B',
    source:
      'https://github.com/dimitri/faits-politiques.fr/blob/27cecc6a5b75b9f64792e42b5013a8ae73204838/docs/repartition-richesse-donnees.md',
  },
  'nv.2021.filosofi.p99': {
    value: 90140,
    unit: 'EUR/an/UC',
    year: 2021,
    territory: 'France métropolitaine',
    grade: 'B',
    source:
      'https://github.com/dimitri/faits-politiques.fr/blob/27cecc6a5b75b9f64792e42b5013a8ae73204838/docs/repartition-richesse-donnees.md',
  },
  'nv.2021.filosofi.p99_9': {
    value: 234170,
    unit: 'EUR/an/UC',
    year: 2021,
    territory: 'France métropolitaine',
    grade: 'B',
    source:
      'https://github.com/dimitri/faits-politiques.fr/blob/27cecc6a5b75b9f64792e42b5013a8ae73204838/docs/repartition-richesse-donnees.md',
  },
  'nv.2021.filosofi.p99_99': {
    value: 850550,
    unit: 'EUR/an/UC',
    year: 2021,
    territory: 'France métropolitaine',
    grade: 'B',
    source:
      'https://github.com/dimitri/faits-politiques.fr/blob/27cecc6a5b75b9f64792e42b5013a8ae73204838/docs/repartition-richesse-donnees.md',
  },
  'base.wages_gross.2023': {
    value: 1078011,
    unit: 'M EUR',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source:
      'https://github.com/g-pliberal/retraitecomptenotionelle/blob/92bf2774/data/reference/macro/assiette_activite.csv',
  },
  'base.mixed_income.2023': {
    value: 136533.7,
    unit: 'M EUR',
    year: 2023,
    territory: 'France',
    grade: 'B',
    source:
      'https://github.com/g-pliberal/retraitecomptenotionelle/blob/92bf2774/data/reference/macro/assiette_activite.csv',
  },
  'base.pensions.2023': {
    value: 370,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://miroirsocial.com/node/73273',
  },
  'base.unemployment_cofog.2024': {
    value: 49,
    unit: 'Md EUR',
    year: 2024,
    territory: 'France',
    grade: 'B',
    source: 'https://www.insee.fr/fr/statistiques/8735252',
  },
  'rdb.2023.activity_net': {
    value: 1070.8,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.compensation_employees': {
    value: 1480.5,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.mixed_income': {
    value: 137.3,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.social_contributions': {
    value: -547.0,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.property': {
    value: 398.5,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.cash_benefits': {
    value: 594.6,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.direct_taxes': {
    value: -273.6,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.other_transfers': {
    value: -16.0,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'rdb.2023.total': {
    value: 1774.3,
    unit: 'Md EUR',
    year: 2023,
    territory: 'France',
    grade: 'C',
    source: 'https://insee.fr/fr/statistiques/7941371?sommaire=7941491',
  },
  'nv.2022.erfs.gini': {
    value: 0.294,
    unit: 'indice',
    year: 2022,
    territory: 'France métropolitaine',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/2491918',
  },
  'nv.2022.erfs.d9_d1': {
    value: 3.38,
    unit: 'rapport',
    year: 2022,
    territory: 'France métropolitaine',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/2491918',
  },
  'nv.2022.erfs.s80_20': {
    value: 4.4,
    unit: 'rapport',
    year: 2022,
    territory: 'France métropolitaine',
    grade: 'A',
    source: 'https://www.insee.fr/fr/statistiques/2491918',
  },
  'poverty.2023.rate60': {
    value: 15.4,
    unit: '%',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'A',
    source: 'https://insee.fr/fr/statistiques/8600989',
  },
  'poverty.2023.rate50': {
    value: 8.4,
    unit: '%',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source:
      'https://github.com/dimitri/faits-politiques.fr/blob/17833f0521962e59c5b116a7cdb026a96ec5fe08/docs/pauvrete-donnees.md',
  },
  'poverty.2023.lone_parent': {
    value: 34.3,
    unit: '%',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source:
      'https://github.com/dimitri/faits-politiques.fr/blob/17833f0521962e59c5b116a7cdb026a96ec5fe08/docs/pauvrete-donnees.md',
  },
  'poverty.2023.threshold60': {
    value: 1288,
    unit: 'EUR/mois/UC',
    year: 2023,
    territory: 'France métropolitaine',
    grade: 'B',
    source:
      'https://github.com/dimitri/faits-politiques.fr/blob/17833f0521962e59c5b116a7cdb026a96ec5fe08/docs/pauvrete-donnees.md',
  },
};
