/** French sentences about what is legal and surely not meant, and about curves. */
import type { Sentences } from './template.ts';

/** French sentences about what is legal and surely not meant, and about curves. */
export const frenchWarnings: Sentences = {
  'CAISSE-WARN-CONTRIBUTION-FALLS': [
    'Pour {household:composition}, la cotisation baisse quand le revenu augmente : {valueBefore:euros} à {before:euros} de revenu, {valueAfter:euros} à {after:euros}. Elle baisse aussi après {others:euros}. Vérifiez le barème.',
    'Pour {household:composition}, la cotisation baisse quand le revenu augmente : {valueBefore:euros} à {before:euros} de revenu, {valueAfter:euros} à {after:euros}. Vérifiez le barème.',
  ],
  'CAISSE-WARN-CLIFF': [
    'Pour {household:composition}, quand le revenu passe de {before:euros} à {after:euros}, {height:euros} sont perdus d’un coup. Il y a une marche aussi après {others:euros}. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
    'Pour {household:composition}, quand le revenu passe de {before:euros} à {after:euros}, {height:euros} sont perdus d’un coup. Un barème progressif (« marginal » ou « interpolated ») l’évite.',
  ],
  'CAISSE-WARN-MARGINAL-RATE':
    'Pour {household:composition}, entre {before:euros} et {after:euros} de revenu, chaque euro gagné en fait perdre plus d’un : {rate:rate} de ce qui s’ajoute. Baissez le taux.',
  'CAISSE-WARN-LIMITS-CROSSED':
    'Pour {household:composition}, à {before:euros} de revenu, la cotisation minimale dépasse la maximale de {height:euros}. Baissez l’une ou relevez l’autre.',
  'CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION':
    'Quel que soit le revenu, chaque foyer reçoit moins qu’il ne verse, de {height:euros} au moins. Vérifiez les montants.',
  'CAISSE-WARN-BRACKET-UNREACHED': [
    'Personne n’atteint les tranches du barème qui commencent à {thresholds:number} : la base va jusqu’à {highest:number}. Retirez-les, ou vérifiez la base.',
    'Personne n’est dans les tranches du barème qui commencent à {thresholds:number} : la base commence à {lowest:number}. Retirez-les, ou vérifiez la base.',
  ],
  'CAISSE-WARN-RATE-ABOVE-100-PERCENT': 'Un taux de {text} dépasse le tout. Vérifiez qu’il ne manque pas une virgule.',
  'CAISSE-WARN-FIGURE-OUTDATED':
    'Ce chiffre a été vérifié pour la dernière fois en {checked:month}, il y a {months} mois. Relisez sa source.',
  'CAISSE-CURVE-TOO-MANY-SEGMENTS':
    'Cette partie de la règle change à trop d’endroits pour être suivie. Choisissez un intervalle plus court.',
  'CAISSE-CURVE-INPUT-UNKNOWN': [
    '« {name} » n’est pas un nombre que ces règles lisent. Vouliez-vous écrire « {nearest} » ?',
    '« {name} » n’est pas un nombre que ces règles lisent. Elles lisent : {names}.',
    '« {name} » n’est pas un nombre que ces règles lisent. Elles n’en lisent aucun.',
  ],
  'CAISSE-CURVE-RANGE':
    'De {from:number} à {to:number} : « {name} » va de {minimum:number} à {maximum:number}. Donnez deux valeurs possibles, la plus petite d’abord.',
};
