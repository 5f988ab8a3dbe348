/** Templates of a list of households. */
import type { Wording } from '../../report/index.ts';

/** A list of invented households. The last column explains the others, and is not read. */
export const householdsTemplate: Wording = {
  fr: `households;entered;left;group;income;ages;remarque
1;;;;1250,50;38 8;"Une ligne par foyer : son revenu mensuel (income) et l’âge de chaque personne (ages). Les nombres s’écrivent avec une virgule."
12;03/2026;;;900;70;"households : douze foyers semblables. entered : leur mois d’entrée (sans mois, ils sont là dès le début)."
3;01/2026;12/2026;ccas;640;24;"left : leur dernier mois. group : un nom, pour l’argent affecté à ces foyers (onlyFor)."
1;;;;2100;41 39 15 12;"Ajoutez une colonne pour chaque autre donnée que vos règles demandent ; retirez celles qu’elles ne lisent pas. Cette colonne n’est pas lue."
`,
  en: `households,entered,left,group,income,ages,note
1,,,,1250.50,38 8,"One line per household: its monthly income and the age of each person (ages)."
12,2026-03,,,900,70,"households: twelve similar households. entered: their month of entry (without it, they are there from the start)."
3,2026-01,2026-12,ccas,640,24,"left: their last month. group: a name, for money restricted to these households (onlyFor)."
1,,,,2100,41 39 15 12,"Add a column for each other fact that your rules need; remove those that they do not read. This column is not read."
`,
};
