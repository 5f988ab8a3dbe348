/** Sentences of warnings: configurations that are valid but probably unintended. */
import type { WarningDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences of warnings: configurations that are valid but probably unintended. */
export const warningSentences: Sentences<keyof WarningDiagnostics> = defineSentences({
  'CAISSE-WARN-CONTRIBUTION-FALLS': {
    fr: [
      'Pour {household:composition}, la cotisation baisse quand le revenu augmente : {valueBefore:euros} pour un revenu de {before:euros}, {valueAfter:euros} pour {after:euros}. Elle baisse aussi au-dessus de {others:euros}. Vérifiez le barème.',
      'Pour {household:composition}, la cotisation baisse quand le revenu augmente : {valueBefore:euros} pour un revenu de {before:euros}, {valueAfter:euros} pour {after:euros}. Vérifiez le barème.',
    ],
    en: [
      'For {household:composition}, the contribution decreases when income rises: {valueBefore:euros} at an income of {before:euros}, {valueAfter:euros} at {after:euros}. It also decreases above {others:euros}. Check the scale.',
      'For {household:composition}, the contribution decreases when income rises: {valueBefore:euros} at an income of {before:euros}, {valueAfter:euros} at {after:euros}. Check the scale.',
    ],
  },
  'CAISSE-WARN-CLIFF': {
    fr: [
      'Effet de seuil : pour {household:composition}, quand le revenu passe de {before:euros} à {after:euros}, le foyer perd {height:euros} d’un coup. Il y a aussi un effet de seuil au-dessus de {others:euros}. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
      'Effet de seuil : pour {household:composition}, quand le revenu passe de {before:euros} à {after:euros}, le foyer perd {height:euros} d’un coup. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
    ],
    en: [
      'Threshold effect: for {household:composition}, when income rises from {before:euros} to {after:euros}, the household loses {height:euros} at once. There is also a threshold effect above {others:euros}. A progressive scale (“marginal” or “interpolated”) avoids it.',
      'Threshold effect: for {household:composition}, when income rises from {before:euros} to {after:euros}, the household loses {height:euros} at once. A progressive scale (“marginal” or “interpolated”) avoids it.',
    ],
  },
  'CAISSE-WARN-MARGINAL-RATE': {
    fr: 'Pour {household:composition}, entre {before:euros} et {after:euros} de revenu, le taux marginal effectif est de {rate:rate} : le foyer perd plus qu’il ne gagne. Baissez le taux.',
    en: 'For {household:composition}, between incomes of {before:euros} and {after:euros}, the effective marginal rate is {rate:rate}: the household loses more than it gains. Lower the rate.',
  },
  'CAISSE-WARN-INPUT-FALLS': {
    fr: [
      'Pour {household:composition}, la cotisation baisse quand « {labelFr} » augmente : {valueBefore:euros} pour {before:number}, {valueAfter:euros} pour {after:number}. Elle baisse aussi au-dessus de {others:number}. Vérifiez le barème.',
      'Pour {household:composition}, la cotisation baisse quand « {labelFr} » augmente : {valueBefore:euros} pour {before:number}, {valueAfter:euros} pour {after:number}. Vérifiez le barème.',
      'Pour {household:composition}, la cotisation baisse quand « {input:label} » augmente : {valueBefore:euros} pour {before:number}, {valueAfter:euros} pour {after:number}. Elle baisse aussi au-dessus de {others:number}. Vérifiez le barème.',
      'Pour {household:composition}, la cotisation baisse quand « {input:label} » augmente : {valueBefore:euros} pour {before:number}, {valueAfter:euros} pour {after:number}. Vérifiez le barème.',
    ],
    en: [
      'For {household:composition}, the contribution decreases when “{labelEn}” rises: {valueBefore:euros} at {before:number}, {valueAfter:euros} at {after:number}. It also decreases above {others:number}. Check the scale.',
      'For {household:composition}, the contribution decreases when “{labelEn}” rises: {valueBefore:euros} at {before:number}, {valueAfter:euros} at {after:number}. Check the scale.',
      'For {household:composition}, the contribution decreases when “{input:label}” rises: {valueBefore:euros} at {before:number}, {valueAfter:euros} at {after:number}. It also decreases above {others:number}. Check the scale.',
      'For {household:composition}, the contribution decreases when “{input:label}” rises: {valueBefore:euros} at {before:number}, {valueAfter:euros} at {after:number}. Check the scale.',
    ],
  },
  'CAISSE-WARN-INPUT-CLIFF': {
    fr: [
      'Effet de seuil : pour {household:composition}, quand « {labelFr} » passe de {before:number} à {after:number}, le foyer perd {height:euros} d’un coup. Il y a aussi un effet de seuil près de {others:number}. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
      'Effet de seuil : pour {household:composition}, quand « {labelFr} » passe de {before:number} à {after:number}, le foyer perd {height:euros} d’un coup. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
      'Effet de seuil : pour {household:composition}, quand « {input:label} » passe de {before:number} à {after:number}, le foyer perd {height:euros} d’un coup. Il y a aussi un effet de seuil près de {others:number}. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
      'Effet de seuil : pour {household:composition}, quand « {input:label} » passe de {before:number} à {after:number}, le foyer perd {height:euros} d’un coup. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
    ],
    en: [
      'Threshold effect: for {household:composition}, when “{labelEn}” changes from {before:number} to {after:number}, the household loses {height:euros} at once. There is also a threshold effect near {others:number}. A progressive scale (“marginal” or “interpolated”) avoids it.',
      'Threshold effect: for {household:composition}, when “{labelEn}” changes from {before:number} to {after:number}, the household loses {height:euros} at once. A progressive scale (“marginal” or “interpolated”) avoids it.',
      'Threshold effect: for {household:composition}, when “{input:label}” changes from {before:number} to {after:number}, the household loses {height:euros} at once. There is also a threshold effect near {others:number}. A progressive scale (“marginal” or “interpolated”) avoids it.',
      'Threshold effect: for {household:composition}, when “{input:label}” changes from {before:number} to {after:number}, the household loses {height:euros} at once. A progressive scale (“marginal” or “interpolated”) avoids it.',
    ],
  },
  'CAISSE-WARN-INPUT-RATE': {
    fr: [
      'Pour {household:composition}, quand « {labelFr} » va de {before:number} à {after:number}, ce que le foyer verse change plus vite que cette valeur : le taux est de {rate:rate}. Baissez le taux.',
      'Pour {household:composition}, quand « {input:label} » va de {before:number} à {after:number}, ce que le foyer verse change plus vite que cette valeur : le taux est de {rate:rate}. Baissez le taux.',
    ],
    en: [
      'For {household:composition}, when “{labelEn}” ranges from {before:number} to {after:number}, what the household pays changes faster than this number: the rate is {rate:rate}. Lower the rate.',
      'For {household:composition}, when “{input:label}” ranges from {before:number} to {after:number}, what the household pays changes faster than this number: the rate is {rate:rate}. Lower the rate.',
    ],
  },
  'CAISSE-WARN-ANALYSIS-STOPPED': {
    fr: [
      'Ces règles demandent trop de calculs pour être analysées en entier : l’analyse s’est arrêtée à « {labelFr} », pour {household:composition}. Les avertissements peuvent être incomplets.',
      'Ces règles demandent trop de calculs pour être analysées en entier : l’analyse s’est arrêtée à « {input:label} », pour {household:composition}. Les avertissements peuvent être incomplets.',
    ],
    en: [
      'These rules need too many steps to be analysed in full: the analysis stopped at “{labelEn}”, for {household:composition}. Warnings may be missing.',
      'These rules need too many steps to be analysed in full: the analysis stopped at “{input:label}”, for {household:composition}. Warnings may be missing.',
    ],
  },
  'CAISSE-WARN-LIMITS-CROSSED': {
    fr: 'Pour {household:composition}, à {before:euros} de revenu, la cotisation minimale dépasse de {height:euros} la cotisation maximale. Baissez la première ou relevez la seconde.',
    en: 'For {household:composition}, at an income of {before:euros}, the minimum contribution is {height:euros} above the maximum. Lower the minimum or raise the maximum.',
  },
  'CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION': {
    fr: 'Quel que soit son revenu, chaque foyer reçoit moins qu’il ne verse, d’au moins {height:euros}. Vérifiez les montants.',
    en: 'Whatever its income, each household receives less than it pays, by at least {height:euros}. Check the amounts.',
  },
  'CAISSE-WARN-BRACKET-UNREACHED': {
    fr: 'Aucun foyer n’entre dans les tranches du barème qui commencent à {thresholds:number} : la base va de {lowest:number} à {highest:number}. Retirez ces tranches, ou vérifiez la base.',
    en: 'No household falls in the brackets of the scale that start at {thresholds:number}: the base ranges from {lowest:number} to {highest:number}. Remove these brackets, or check the base.',
  },
  'CAISSE-WARN-RATE-IMPLAUSIBLE': {
    fr: 'Le taux {text:written} se lit {rate:rate} : c’est beaucoup, plus de {limit:rate}. Vouliez-vous écrire {meant:rate} ? Écrivez le taux avec le signe %.',
    en: 'The rate {text:written} is read as {rate:rate}, which is more than {limit:rate}. Did you mean {meant:rate}? Write the rate with a percent sign.',
  },
  'CAISSE-WARN-RATE-ABOVE-100-PERCENT': {
    fr: 'Le taux de {text:written} dépasse 100 %. Vérifiez qu’il ne manque pas une virgule.',
    en: 'The rate of {text:written} is above 100%. Check that no decimal point is missing.',
  },
  'CAISSE-WARN-FUND-PAYMENT-CUT': {
    fr: 'Ce versement tombe en {month:month}, après le dernier mois du scénario, {end:month} : il n’est pas compté. Allongez le scénario, ou avancez le versement.',
    en: 'This payment falls in {month:month}, after the last month of the scenario, {end:month}, and is not counted. Make the scenario longer, or the payment earlier.',
  },
  'CAISSE-WARN-FUND-TRANCHE-UNMET': {
    fr: [
      '« {labelFr} » ne verse pas {amount:euros} : le nombre de foyers demandé est de {needed:number}, et le plus grand nombre atteint est de {reached:number}. Vérifiez le nombre demandé, ou prévoyez le budget sans ce versement.',
      '« {labelFr} » ne verse pas {amount:euros} : le nombre de foyers demandé, {needed:number}, n’est pas atteint. Vérifiez le nombre demandé, ou prévoyez le budget sans ce versement.',
    ],
    en: [
      '“{labelEn}” does not pay {amount:euros}: the number of households asked is {needed:number}, and the most reached is {reached:number}. Check the number asked, or plan the budget without this payment.',
      '“{labelEn}” does not pay {amount:euros}: the number of households asked, {needed:number}, is not reached. Check the number asked, or plan the budget without this payment.',
    ],
  },
  'CAISSE-WARN-COLUMNS-UNREAD': {
    fr: 'Ces colonnes ne sont pas lues : {names}. Si l’une d’elles devait l’être, renommez-la : à part les données que les règles demandent, le fichier peut avoir {columns}. Sinon, ne changez rien.',
    en: 'These columns are not read: {names}. If one of them should be, rename it: beside the facts that the rules need, the file may have {columns}. Otherwise, change nothing.',
  },
  'CAISSE-WARN-FUND-NO-HOUSEHOLD': {
    fr: 'Ce scénario n’a aucun foyer, quel que soit le mois : il ne montre que des financements et des dépenses. Vérifiez « households » dans chaque groupe.',
    en: 'This scenario has no household in any month: it shows only funding and costs. Check “households” in each group.',
  },
  'CAISSE-WARN-FUND-SHARE-DIFFERS': {
    fr: 'La part d’argent public annoncée est de {announced:rate}, celle des montants du scénario de {computed:rate}. Corrigez l’une ou l’autre, ou gardez les deux si la source se contredit.',
    en: 'The published share of public money is {announced:rate}, that of the figures of the scenario {computed:rate}. Correct one of them, or keep both if the source contradicts itself.',
  },
  'CAISSE-WARN-UNUSED': {
    fr: [
      '« {labelFr} » ne sert nulle part dans ce document. Utilisez cette déclaration dans les règles, ou retirez-la.',
      '« {name:label} » ne sert nulle part dans ce document. Utilisez cette déclaration dans les règles, ou retirez-la.',
    ],
    en: [
      '“{labelEn}” is not used anywhere in this document. Use this declaration in the rules, or remove it.',
      '“{name:label}” is not used anywhere in this document. Use this declaration in the rules, or remove it.',
    ],
  },
  'CAISSE-WARN-FIGURE-OUTDATED': {
    fr: 'Ce chiffre a été vérifié pour la dernière fois en {checked:month}, il y a {months} mois. Vérifiez à nouveau sa source.',
    en: 'This figure was last checked in {checked:month}, {months} months ago. Check its source again.',
  },
});
