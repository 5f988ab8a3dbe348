/** French sentences about figures, and the names that rules call. */
import type { Sentences } from './template.ts';

/** French sentences about figures, and the names that rules call. */
export const frenchFigures: Sentences = {
  'CAISSE-FIGURE-NEGATIVE': '{text} est en dessous de zéro. Écrivez un nombre positif ou zéro.',
  'CAISSE-FIGURE-ZERO': '{text} n’est pas au-dessus de zéro. Écrivez un nombre plus grand que zéro.',
  'CAISSE-RATE-LOOKS-LIKE-PERCENT':
    '{text} sans le signe % veut dire 100 fois plus que {text} %. Pour {rate:rate}, écrivez "{text} %".',
  'CAISSE-AGE': 'L’âge {age} n’est pas possible. Écrivez un nombre entier d’années de 1 à {limit}.',
  'CAISSE-AGE-ORDER':
    'L’âge {age} vient après {before}, qui n’est pas plus petit. Rangez les âges du plus petit au plus grand, chacun une fois.',
  'CAISSE-ROUNDING-TOO-FINE':
    'Un montant ne peut pas être arrondi à {to:number} : le centime est la plus petite unité. Écrivez 0.01 ou un multiple plus grand.',
  'CAISSE-SCALE-START': 'Le premier seuil du barème est {from:number}, et non 0. Commencez la première tranche à 0.',
  'CAISSE-ID-DUPLICATE': 'L’identifiant « {id} » est écrit deux fois dans cette liste. Donnez à chacun le sien.',
  'CAISSE-NAME-TAKEN': 'Le nom « {name} » est déjà pris. Choisissez-en un autre.',
  'CAISSE-SOURCE-UNKNOWN': [
    'La source « {name} » n’est pas déclarée. Vouliez-vous écrire « {nearest} » ?',
    'La source « {name} » n’est pas déclarée. Ajoutez-la dans « sources ».',
  ],
  'CAISSE-INPUT-UNKNOWN': [
    'La donnée « {name} » n’existe pas. Vouliez-vous écrire « {nearest} » ?',
    'La donnée « {name} » n’existe pas. Déclarez-la dans « inputs ».',
  ],
  'CAISSE-QUANTITY-UNKNOWN': [
    'La grandeur « {name} » n’existe pas. Vouliez-vous écrire « {nearest} » ?',
    'La grandeur « {name} » n’existe pas. Déclarez-la dans « quantities » ou « inputs ».',
  ],
  'CAISSE-QUANTITY-CYCLE': 'La grandeur « {name} » se calcule à partir d’elle-même ({cycle:path}). Coupez ce cercle.',
  'CAISSE-QUANTITY-TYPE': 'Il faut ici {expected:type}, et « {name} » est {found:type}. Prenez une autre grandeur.',
  'CAISSE-PARAMETER-UNKNOWN': [
    'Le paramètre « {name} » n’existe pas. Vouliez-vous écrire « {nearest} » ?',
    'Le paramètre « {name} » n’existe pas. Déclarez-le dans « parameters ».',
  ],
  'CAISSE-PARAMETER-TYPE':
    'Il faut ici {expected:type}, et le paramètre « {name} » est {found:type}. Changez son « type », ou prenez un autre paramètre.',
  'CAISSE-PARAMETER-VALUE-MISSING':
    'Le paramètre « {name} » n’a pas de valeur, et il en faut une ici. Donnez-lui une valeur, ou marquez une hypothèse.',
  'CAISSE-RESULT-TYPE': 'Cette règle donne {found:type}, et il faut {expected:type}. Changez son résultat.',
  'CAISSE-RATE-BASE':
    'Un taux s’applique à un montant, et « {base} » est {found:type}. Prenez un montant dans « rateOn ».',
  'CAISSE-RATE-ROUNDING-MISSING':
    'Le taux entre deux points a besoin d’un arrondi. Ajoutez « rateRounding », par exemple « to: 0.0001 ».',
  'CAISSE-RATE-ROUNDING-UNUSED':
    '« rateRounding » arrondit un taux, et ce barème donne des montants. Retirez-le, ou ajoutez « rateOn ».',
  'CAISSE-DAYS-PER-MONTH-MISSING':
    'Un reste à vivre par jour a besoin du nombre de jours d’un mois. Ajoutez « daysPerMonth », par exemple 30.',
  'CAISSE-DAYS-PER-MONTH-UNUSED':
    '« daysPerMonth » ne sert que pour un reste à vivre par jour. Retirez-le, ou écrivez « period: day ».',
};
