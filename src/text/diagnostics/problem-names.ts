/** The names of the problems that the guard query of SQL counts. */
import type { Language } from '../language.ts';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  absent: { fr: 'cellule vide', en: 'empty cell' },
  empty: { fr: 'cellule vide', en: 'empty cell' },
  composition: { fr: 'aucun foyer n’a ces nombres de personnes', en: 'no household has these numbers of members' },
  'member-missing': {
    fr: 'valeur d’une personne que le foyer n’a pas',
    en: 'number of a member whom the household does not have',
  },
  duplicate: { fr: 'valeur en double', en: 'duplicate value' },
  'out-of-range': { fr: 'hors des limites', en: 'out of range' },
  'not-whole': { fr: 'plus de décimales que permis', en: 'more decimals than allowed' },
  'not-a-number': { fr: 'texte au lieu d’un nombre', en: 'text instead of a number' },
  'not-an-age': { fr: 'âge impossible', en: 'impossible age' },
  'too-young': {
    fr: 'valeur d’une personne trop jeune pour cette donnée',
    en: 'number of a member who is too young for this input',
  },
  'too-many-members': {
    fr: 'valeurs de plus de personnes que « atMost » n’en permet',
    en: 'more members with a number than “atMost” allows',
  },
  'unknown-word': { fr: 'réponse inconnue', en: 'unknown answer' },
  spelling: { fr: 'réponse écrite autrement que dans les règles', en: 'answer spelt otherwise than in the rules' },
  'unlisted-word': { fr: 'réponse que les règles ne citent pas', en: 'answer that the rules do not list' },
  'neither-yes-nor-no': { fr: 'ni oui ni non', en: 'neither yes nor no' },
  division: { fr: 'division inexacte par ce moteur', en: 'inexact division by this engine' },
};

/** The name of a problem; an unknown one unchanged. */
export function problemName(problem: string, language: Language): string {
  return Object.hasOwn(names, problem) ? names[problem]![language] : problem;
}
