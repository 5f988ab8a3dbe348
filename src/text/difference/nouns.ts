/** The nouns that several kinds share. */
import { feminine, masculine, type Noun } from './noun.ts';

/** The nouns that several kinds share. */
export const nouns: Readonly<
  Record<
    | 'allowedInput'
    | 'answer'
    | 'amount'
    | 'base'
    | 'bracket'
    | 'cap'
    | 'commune'
    | 'condition'
    | 'firstAge'
    | 'id'
    | 'indicativePrice'
    | 'label'
    | 'lastAge'
    | 'level'
    | 'limit'
    | 'name'
    | 'note'
    | 'per'
    | 'period'
    | 'question'
    | 'rate'
    | 'ratedBase'
    | 'resource'
    | 'rounding'
    | 'ownRule'
    | 'rule'
    | 'row'
    | 'persons'
    | 'further'
    | 'share'
    | 'threshold',
    Noun
  >
> = {
  allowedInput: feminine('la réponse acceptée', 'the accepted answer'),
  answer: feminine('la réponse', 'the answer'),
  amount: masculine('le montant', 'the amount'),
  base: feminine('la base', 'the base'),
  bracket: feminine('la tranche', 'the bracket'),
  cap: masculine('le plafond', 'the cap'),
  commune: feminine('la commune', 'the commune'),
  condition: feminine('la condition', 'the condition'),
  firstAge: masculine('l’âge minimal', 'the lowest age'),
  further: masculine('le montant par personne au-delà', 'the amount for each further person'),
  id: masculine('l’identifiant', 'the id'),
  indicativePrice: masculine('le prix indicatif', 'the indicative price'),
  label: masculine('le libellé', 'the label'),
  lastAge: masculine('l’âge à partir duquel on ne compte plus', 'the age from which members no longer count'),
  level: masculine('le niveau', 'the level'),
  limit: masculine('le plafond', 'the limit'),
  name: masculine('le nom', 'the name'),
  note: feminine('la note', 'the note'),
  per: feminine('l’unité de compte', 'the unit of count'),
  period: feminine('la période', 'the period'),
  persons: masculine('le nombre de personnes', 'the number of persons'),
  question: feminine('la question', 'the question'),
  rate: masculine('le taux', 'the rate'),
  ratedBase: feminine('la base du taux', 'the base of the rate'),
  resource: feminine('la ressource', 'the resource'),
  rounding: masculine('l’arrondi', 'the rounding'),
  row: feminine('la ligne', 'the row'),
  ownRule: feminine('la règle écrite par la caisse', 'the rule written by the caisse'),
  rule: feminine('la règle', 'the rule'),
  share: feminine('la part', 'the share'),
  threshold: masculine('le seuil', 'the threshold'),
};
