/** The words that people write for keys and values of a document, most of them French. */

/** Words without accents, in small letters, and the words of documents. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'versions rules,version rules,adhesion membership,adult person,adulte person,adultes person,child children,enfant children,personne person,' +
    'aides benefits,ajustement adjustment,arrondi rounding,assiette base,aucun none,aucune none,bareme steps,' +
    'cible target,commune residence,condition when,conseil advice,cotisation contribution,criteres eligibility,decision decided,' +
    'definition label,devise currency,debut from,dispense waivers,dispenses waivers,donnees inputs,droits eligibility,' +
    'eligibilite eligibility,employeur employerRate,enfants children,epargne savings,etat status,exoneration waivers,fin until,fixe flat,' +
    'forfait flat,forme kind,foyer household,foyers households,grandeurs quantities,hypothese assumption,identifiant id,intitule label,' +
    'jusque until,libelle label,libre free,logement housingCosts,loyer housingCosts,maximal maximum,membres members,mensuel month,' +
    'minimal minimum,mois month,monnaie currency,montant amount,naissance birthMonth,niveaux levels,nom name,paliers steps,par per,' +
    'parametres parameters,participation eligibility,pas step,pays country,periode period,personnes members,plafond maximum,plancher minimum,' +
    'points points,prestations benefits,prix price,quand when,quantites quantities,quotient family-quotient,reduction reduction,regle rule,regles rules,' +
    'remboursement reimbursement,reponses answers,ressources resources,resume summary,revenu income,revenus income,salaire income,scenario scenarios,' +
    'semaine week,seuil from,sorte kind,statut status,tarifs tiers,taux rate,territoire territory,titre title,tranches brackets,' +
    'type kind,unite unit,valeur value,verse contribution,ville residence,proportionnel proportional,proportionnelle proportional,progressif marginal'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The word of documents for a French word without accents, or `undefined`. */
export const wordForFrench = (word: string): string | undefined =>
  Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
