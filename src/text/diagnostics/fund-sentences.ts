/** Sentences about the budget scenarios of a fund. */
import type { FundDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the budget scenarios of a fund. */
export const fundSentences: Sentences<keyof FundDiagnostics> = defineSentences({
  'CAISSE-FUND-NO-SCENARIO': {
    fr: 'Cette caisse n’a pas de scénario de budget. Ajoutez-en un dans « scenarios » du document.',
    en: 'This caisse has no budget scenario. Add one under “scenarios” of the document.',
  },
  'CAISSE-FUND-SCENARIO-UNKNOWN': {
    fr: [
      'Aucun scénario ne s’appelle « {scenario} ». Vouliez-vous écrire « {nearest} » ?',
      'Aucun scénario ne s’appelle « {scenario} ». Choisissez parmi : {scenarios}.',
      'Aucun scénario ne s’appelle « {scenario} ». Ajoutez-le dans « scenarios » du document.',
    ],
    en: [
      'No scenario is called “{scenario}”. Did you mean “{nearest}”?',
      'No scenario is called “{scenario}”. Choose one of: {scenarios}.',
      'No scenario is called “{scenario}”. Add it under “scenarios” of the document.',
    ],
  },
  'CAISSE-FUND-NO-GROUP': {
    fr: 'Ce scénario n’a aucun groupe de foyers. Ajoutez au moins un groupe.',
    en: 'This scenario has no group of households. Add at least one group.',
  },
  'CAISSE-FUND-GROUP': {
    fr: 'Ce groupe n’indique ni sa cotisation et son allocation, ni un foyer type. Ajoutez les deux montants, ou « household ».',
    en: 'This group gives neither its contribution and its allocation nor a typical household. Add both amounts, or “household”.',
  },
  'CAISSE-FUND-HOUSEHOLDS': {
    fr: '{households} n’est pas un nombre de foyers. Écrivez un nombre entier positif ou nul.',
    en: '{households} is not a number of households. Write a whole number, zero or more.',
  },
  'CAISSE-FUND-HOUSEHOLDS-TOO-MANY': {
    fr: 'Ce groupe a {households:number} foyers ; la limite est de {limit:number}. Vérifiez qu’il n’y a pas de zéros en trop.',
    en: 'This group has {households:number} households; the limit is {limit:number}. Check that there are no extra zeros.',
  },
  'CAISSE-FUND-MONTHS': {
    fr: '{months} n’est pas un nombre de mois possible. Écrivez un nombre entier de 1 à {limit}.',
    en: '{months} is not a possible number of months. Write a whole number from 1 to {limit}.',
  },
  'CAISSE-FUND-START': {
    fr: 'Un scénario ne peut pas commencer en {start:month}. Choisissez {last:month} ou un mois plus tôt.',
    en: 'A scenario cannot start in {start:month}. Choose {last:month} or an earlier month.',
  },
  'CAISSE-FUND-MONTHS-ORDER': {
    fr: 'Le dernier mois, {to:month}, précède le premier, {from:month}. Échangez-les.',
    en: 'The last month, {to:month}, is before the first, {from:month}. Swap them.',
  },
  'CAISSE-FUND-MONTH-OUTSIDE': {
    fr: 'Ce mois, {month:month}, est hors du scénario, dont le premier mois est {start:month} et le dernier {end:month}. Changez ce mois, ou la durée du scénario.',
    en: 'This month, {month:month}, is outside the scenario, which runs from {start:month} to {end:month}. Change this month, or the length of the scenario.',
  },
  'CAISSE-FUND-SHARE': {
    fr: 'La part de {share:rate} dépasse 100 %. Écrivez une part de 0 à 1, ou un pourcentage comme "80 %".',
    en: 'The share of {share:rate} is above 100%. Write a share from 0 to 1, or a percentage such as "80 %".',
  },
  'CAISSE-FUND-NOT-MONEY': {
    fr: 'En {month:month}, l’allocation de ce foyer type n’est pas un montant mensuel. Indiquez l’allocation du groupe en euros par mois.',
    en: 'In {month:month}, the allocation of this typical household is not a monthly amount. Give the allocation of the group in euros per month.',
  },
  'CAISSE-FUND-CONTRIBUTION-PERIOD': {
    fr: 'En {month:month}, la cotisation de ce foyer type n’est pas mensuelle (« period: {period} »), et aucune conversion n’est fixée. Ajoutez « conversion » à la cotisation, ou indiquez la cotisation du groupe en euros par mois.',
    en: 'In {month:month}, the contribution of this typical household is not monthly (“period: {period}”), and no conversion is stated. Add “conversion” to the contribution, or give the contribution of the group in euros per month.',
  },
  'CAISSE-FUND-INCOMPLETE': {
    fr: 'En {month:month}, il manque des données sur le foyer type : {missing:label}. Ajoutez-les dans « household », ou dans le fichier des foyers.',
    en: 'In {month:month}, the typical household lacks: {missing:label}. Add this under “household”, or in the file of households.',
  },
  'CAISSE-FUND-LIST-EMPTY': {
    fr: 'Cette liste est vide. Écrivez au moins une valeur, ou retirez la clé.',
    en: 'This list is empty. Write at least one value, or remove the key.',
  },
  'CAISSE-FUND-LIST-START': {
    fr: 'La première valeur date de {from:month}, alors qu’il en faut une dès {start:month}. Ajoutez une valeur pour les premiers mois.',
    en: 'The first value is dated {from:month}, but one is needed from {start:month}. Add a value for the first months.',
  },
  'CAISSE-FUND-LIST-ORDER': {
    fr: 'Le mois {from:month} vient après {previous:month} dans la liste, alors qu’il devrait lui être postérieur. Rangez les mois dans l’ordre.',
    en: 'The month {from:month} follows {previous:month} in the list, but is not later. Put the months in order.',
  },
  'CAISSE-FUND-RAMP-MONTHS': {
    fr: 'La durée d’une montée en charge ne peut pas être « {months} ». Écrivez un nombre entier de mois, de 2 à {limit}.',
    en: 'The length of a ramp-up cannot be “{months}”. Write a whole number of months, from 2 to {limit}.',
  },
  'CAISSE-FUND-DUE-MONTH': {
    fr: '{dueMonth} n’est pas un mois de l’année. Écrivez un nombre de 1 (janvier) à 12 (décembre).',
    en: '{dueMonth} is not a month of the year. Write a number from 1 (January) to 12 (December).',
  },
  'CAISSE-FUND-NEVER-DUE': {
    fr: 'Ce montant annuel est dû le mois n° {dueMonth} de chaque année, et ce mois n’existe pas entre {from:month} et {to:month} : rien ne serait versé. Changez le mois ou la période.',
    en: 'This yearly amount is due in month no. {dueMonth} of each year, which does not occur between {from:month} and {to:month}: nothing would be paid. Change the month or the range.',
  },
  'CAISSE-FUND-DELAY': {
    fr: '{after} n’est pas un nombre de mois possible. Écrivez un nombre entier de 0 à {limit}.',
    en: '{after} is not a possible number of months. Write a whole number from 0 to {limit}.',
  },
  'CAISSE-FUND-TRANCHES': {
    fr: 'Les parts des tranches font {sum:rate} au total. Écrivez des parts dont la somme est 100 %.',
    en: 'The shares of the tranches sum to {sum:rate}. Write shares that sum to 100%.',
  },
  'CAISSE-FUND-NAME-UNKNOWN': {
    fr: [
      'Ce scénario ne contient pas « {name} ». Vouliez-vous écrire « {nearest} » ?',
      'Ce scénario ne contient pas « {name} ». Choisissez parmi : {names}.',
      'Ce scénario ne contient pas « {name} », et aucun nom (« id ») n’y est donné. Donnez ce nom à la ligne concernée (groupe, dépense ou indice).',
    ],
    en: [
      'This scenario has nothing called “{name}”. Did you mean “{nearest}”?',
      'This scenario has nothing called “{name}”. Choose one of: {names}.',
      'This scenario has nothing called “{name}”, and no name (“id”) is given in it. Give this name to the line that is meant (group, cost or index).',
    ],
  },
  'CAISSE-FUND-ID-TWICE': {
    fr: 'Le nom « {id} » est donné deux fois. Donnez un nom différent à chacun.',
    en: 'The name “{id}” is given twice. Give each a different name.',
  },
  'CAISSE-FUND-KEY-IDLE': {
    fr: 'La clé « {key} » n’a pas d’effet avec « {of} ». Retirez-la, ou changez l’autre.',
    en: 'The key “{key}” has no effect with “{of}”. Remove it, or change the other one.',
  },
  'CAISSE-FUND-SHARES': {
    fr: 'Les parts font {sum:rate} au total. Écrivez des parts dont la somme est 100 %.',
    en: 'The shares sum to {sum:rate}. Write shares that sum to 100%.',
  },
  'CAISSE-FUND-TENTHS-NUMBER': {
    fr: 'La répartition compte {tenths:number} déciles ; il en faut neuf, de D1 à D9. Recopiez-les tous, un par ligne, depuis la page de la commune.',
    en: 'The distribution has {tenths:number} tenths; nine are needed, D1 to D9. Copy all of them, one a line, from the page of the commune.',
  },
  'CAISSE-FUND-TENTHS-MARKS': {
    fr: 'Le décile « {text} » n’a pas le même signe décimal que les précédents, « {mark} ». Écrivez tous les déciles avec le même signe.',
    en: 'The tenth “{text}” has another decimal mark than those before it, “{mark}”. Write all tenths with one mark.',
  },
  'CAISSE-FUND-TENTHS-ORDER': {
    fr: '{tenth} ({value:euros}) est plus petit que le décile précédent ({previous:euros}). Rangez les déciles de D1 à D9, ou corrigez celui-ci.',
    en: '{tenth} ({value:euros}) is smaller than the tenth before it ({previous:euros}). Put the tenths in order, D1 to D9, or correct this one.',
  },
  'CAISSE-FUND-TENTHS-END': {
    fr: 'Le niveau de vie de ce dixième, {value:euros}, n’est pas du bon côté de {tenth}, {limit:euros}. Le premier dixième est au-dessous de D1, le dernier au-dessus de D9.',
    en: 'The standard of living of this tenth, {value:euros}, is on the wrong side of {tenth}, {limit:euros}. The first tenth is below D1, the last one above D9.',
  },
  'CAISSE-FUND-DISTRIBUTION-HOUSEHOLD': {
    fr: 'Cette répartition ne dit pas qui sont les foyers. Ajoutez « types », ou un foyer type dans « household ».',
    en: 'This distribution does not say who the households are. Add “types”, or a typical household under “household”.',
  },
  'CAISSE-FUND-DISTRIBUTION-AGES': {
    fr: 'Il manque l’âge d’une personne, dont dépendent les unités de consommation. Ajoutez « age » à chaque personne.',
    en: 'The age of a person is missing, on which the consumption units depend. Add “age” to each person.',
  },
  'CAISSE-FUND-DISTRIBUTION-INPUT': {
    fr: '« {name} » n’est pas un montant en euros du foyer. Choisissez une donnée comme « income ».',
    en: '“{name}” is not an amount in euros of the household. Choose a fact such as “income”.',
  },
  'CAISSE-FUND-DISTRIBUTION-UNREAD': {
    fr: 'La répartition donne « {name} », que les règles ne lisent pas ; elles lisent {names}. Écrivez dans « input » la donnée que les niveaux de vie peuvent fournir, ou décrivez le groupe par un foyer type.',
    en: 'The distribution gives “{name}”, which the rules do not read; they read {names}. Write under “input” the fact that standards of living can give, or describe the group by a typical household.',
  },
  'CAISSE-FUND-PARTS': {
    fr: 'Ce groupe se divise en {parts:number} sous-groupes (dixième, type de foyer, choix) ; la limite est de {limit:number}. Réduisez le nombre de types ou de choix.',
    en: 'This group splits into {parts:number} parts (tenth, type of household, choice); the limit is {limit:number}. Use fewer types or choices.',
  },
  'CAISSE-FUND-MEAN-BELOW-MINIMUM': {
    fr: 'La moyenne des versements, {mean:euros}, est au-dessous du plancher, {minimum:euros} : c’est impossible. Corrigez l’un des deux.',
    en: 'The mean payment, {mean:euros}, is below the minimum, {minimum:euros}, which is impossible. Correct one of them.',
  },
  'CAISSE-FUND-CHOICE-UNREAD': {
    fr: 'Ce groupe dit ce que les foyers choisissent de verser, mais les règles ne laissent pas de choix. Retirez « chosen », ou changez la cotisation.',
    en: 'This group states what households choose to pay, but the rules leave no choice. Remove “chosen”, or change the contribution.',
  },
  'CAISSE-FUND-CHOICE-NO-ADVICE': {
    fr: 'En {month:month}, les règles ne conseillent aucun montant. Écrivez les choix en euros, avec « amount ».',
    en: 'In {month:month}, the rules advise no amount. Write the choices in euros, with “amount”.',
  },
  'CAISSE-FUND-INDEX-ZERO': {
    fr: 'Une valeur d’indice ne peut pas être nulle. Écrivez un nombre positif, comme 100 ou 102,3.',
    en: 'A value of an index cannot be zero. Write a number above zero, such as 100 or 102.3.',
  },
  'CAISSE-FUND-DRAW-ORDER': {
    fr: [
      'La valeur basse, {lowRate:rate}, dépasse la valeur haute, {highRate:rate}. Échangez-les.',
      'La valeur basse, {low:number}, dépasse la valeur haute, {high:number}. Échangez-les.',
    ],
    en: [
      'The low value, {lowRate:rate}, is above the high value, {highRate:rate}. Swap them.',
      'The low value, {low:number}, is above the high value, {high:number}. Swap them.',
    ],
  },
  'CAISSE-FUND-DRAW-MODE': {
    fr: 'La valeur la plus probable, {mode:number}, est hors de la plage de {low:number} à {high:number}. Choisissez une valeur dans cette plage.',
    en: 'The most likely value, {mode:number}, is outside the range from {low:number} to {high:number}. Choose a value within it.',
  },
  'CAISSE-FUND-DRAW-WEIGHTS': {
    fr: 'Aucune de ces valeurs n’a un poids au-dessus de zéro. Donnez un poids positif à celles qui sont possibles.',
    en: 'None of these values has a weight above zero. Give a positive weight to those that are possible.',
  },
  'CAISSE-FUND-DRAW-MONTHLY': {
    fr: 'Ce chiffre a une seule valeur pendant toute la durée. « every: month » s’applique à la part payée, à la part dépensée, aux pauses et aux départs. Enlevez-le.',
    en: 'This figure has a single value over all months. “every: month” applies to the share paid, the share spent, pauses and departures. Remove it.',
  },
  'CAISSE-FUND-NOTHING-DRAWN': {
    fr: 'Aucune hypothèse de ce scénario n’a de plage de valeurs à tirer au sort. Donnez à l’une d’elles « low » et « high », par exemple 70 % et 95 %.',
    en: 'No assumption of this scenario has a range of values to draw from. Give one of them “low” and “high”, for example 70 % and 95 %.',
  },
});
