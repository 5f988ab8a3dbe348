/** Sentences about registers, rules of conventionnement, and baskets. */
import type { ConventionDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about registers, rules of conventionnement, and baskets. */
export const conventionSentences: Sentences<keyof ConventionDiagnostics> = defineSentences({
  'CAISSE-CONVENTION-NAME-UNKNOWN': {
    fr: [
      '« {name} » n’est déclaré nulle part dans le document. Vouliez-vous écrire « {nearest} » ?',
      '« {name} » n’est déclaré nulle part dans le document. Déclarez-le, ou corrigez le nom.',
    ],
    en: [
      '“{name}” is not declared in the document. Did you mean “{nearest}”?',
      '“{name}” is not declared in the document. Declare it, or correct the name.',
    ],
  },
  'CAISSE-CONVENTION-CATEGORY-CYCLE': {
    fr: 'La catégorie « {name} » fait partie d’elle-même. Corrigez « parent » dans l’une des catégories qui la contiennent.',
    en: 'The category “{name}” is a part of itself. Correct `parent` in one of the categories that contain it.',
  },
  'CAISSE-CONVENTION-CODE-TWICE': {
    fr: 'Le code {code} est déjà celui du produit « {product} ». Retirez-le de l’un des deux produits.',
    en: 'The code {code} is already that of the product “{product}”. Remove it from one of the two products.',
  },
  'CAISSE-CONVENTION-RATE': {
    fr: 'Un taux de prise en charge de {text:written} dépasse 100 %. Indiquez un taux de 0 à 100 %.',
    en: 'A rate of cover of {text:written} is above 100%. Give a rate from 0 to 100%.',
  },
  'CAISSE-CONVENTION-RATE-TOO-PRECISE': {
    fr: 'Le taux {text:written} a trop de décimales. La prise en charge se calcule avec {limit} décimales au plus, soit {limit} chiffres après la virgule d’un taux écrit sans « % ».',
    en: 'The rate {text:written} has too many decimals. Cover is computed with {limit} decimals at most, of a rate written without a percent sign.',
  },
  'CAISSE-CONVENTION-DISAGREE': {
    fr: [
      'Les règles « {rule} » et « {other} » ont le même poids et se contredisent pour le produit « {product} » au lieu « {place} ». Rendez l’une plus précise, ou décidez d’une même réponse.',
      'Les règles « {rule} » et « {other} » ont le même poids et se contredisent pour le produit « {product} ». Rendez l’une plus précise, ou décidez d’une même réponse.',
      'Les règles « {rule} » et « {other} » ont le même poids et se contredisent pour le lieu « {place} ». Rendez l’une plus précise, ou décidez d’une même réponse.',
      'Les règles « {rule} » et « {other} » ont le même poids et se contredisent. Rendez l’une plus précise, ou décidez d’une même réponse.',
    ],
    en: [
      'The rules “{rule}” and “{other}” have the same weight and disagree on the product “{product}” at the place “{place}”. Make one of them more specific, or decide on one answer.',
      'The rules “{rule}” and “{other}” have the same weight and disagree on the product “{product}”. Make one of them more specific, or decide on one answer.',
      'The rules “{rule}” and “{other}” have the same weight and disagree on the place “{place}”. Make one of them more specific, or decide on one answer.',
      'The rules “{rule}” and “{other}” have the same weight and disagree. Make one of them more specific, or decide on one answer.',
    ],
  },
  'CAISSE-CONVENTION-MISSING': {
    fr: 'Les règles de {month:month} n’ont pas de conventionnement. Ajoutez « conventionnement » à cette version des règles ou à une version précédente.',
    en: 'The rules of {month:month} have no conventionnement. Add `conventionnement` to this version of the rules or to an earlier one.',
  },
  'CAISSE-BASKET-EMPTY': {
    fr: 'Le panier est vide. Donnez au moins une ligne.',
    en: 'The basket is empty. Give at least one line.',
  },
  'CAISSE-BASKET-LINE-TWICE': {
    fr: 'Deux lignes du panier portent l’identifiant « {id} » ; la seconde n’est pas comptée. Donnez à chaque ligne le sien.',
    en: 'Two lines of the basket have the id “{id}”; the second is left out. Give each line its own.',
  },
  'CAISSE-BASKET-PRICE-MISSING': {
    fr: 'Cette ligne n’a ni prix, ni prix unitaire, ni consigne. Donnez « price », ou « quantity » et « unitPrice ».',
    en: 'This line has no price, no unit price and no deposit. Give `price`, or `quantity` and `unitPrice`.',
  },
  'CAISSE-BASKET-NEGATIVE': {
    fr: '« {text} » ne convient pas : une quantité est supérieure à zéro, et un montant n’est pas négatif. Donnez les retours et les remboursements comme tels, et non comme lignes d’un panier.',
    en: '“{text}” does not fit: a quantity is above zero, and an amount is not negative. Give returns and refunds as such, not as lines of a basket.',
  },
  'CAISSE-BASKET-TOO-PRECISE': {
    fr: '« {text} » a plus de {limit} décimales. Arrondissez les montants au centime et les quantités au millième.',
    en: '“{text}” has more than {limit} decimals. Round amounts to the cent and quantities to the thousandth.',
  },
  'CAISSE-BASKET-TOO-LARGE': {
    fr: '« {text} » dépasse {limit:number}. Vérifiez l’unité et la virgule.',
    en: '“{text}” is above {limit:number}. Check the unit and the decimal point.',
  },
  'CAISSE-BASKET-DISCOUNT': {
    fr: 'La remise de {discount:cents} dépasse le prix de {price:cents} ; elle n’est pas comptée. Corrigez la remise ou le prix.',
    en: 'The discount of {discount:cents} is above the price of {price:cents}; it is left out. Correct the discount or the price.',
  },
  'CAISSE-BASKET-SPENT': {
    fr: '« {text} » n’est pas un montant déjà pris en charge sous le plafond « {name} ». Donnez des centimes entiers, pour un plafond par mois du conventionnement.',
    en: '“{text}” is not an amount already covered under the ceiling “{name}”. Give whole cents, for a ceiling per month of the conventionnement.',
  },
  'CAISSE-WARN-PLACE-UNLISTED': {
    fr: [
      'Le lieu « {name} » n’est sur aucune liste. Vouliez-vous écrire « {nearest} » ?',
      'Le lieu « {name} » n’est sur aucune liste : la règle des lieux hors liste s’applique.',
    ],
    en: [
      'The place “{name}” is on no list. Did you mean “{nearest}”?',
      'The place “{name}” is on no list: the rule for unlisted places applies.',
    ],
  },
  'CAISSE-WARN-PRODUCT-UNLISTED': {
    fr: [
      'Le produit ou le code « {name} » n’est sur aucune liste. Vouliez-vous écrire « {nearest} » ?',
      'Le produit ou le code « {name} » n’est sur aucune liste : seules comptent la catégorie et les mentions de la ligne.',
    ],
    en: [
      'The product or code “{name}” is on no list. Did you mean “{nearest}”?',
      'The product or code “{name}” is on no list: only the category and the attributes of the line count.',
    ],
  },
  'CAISSE-WARN-CATEGORY-UNLISTED': {
    fr: [
      'La catégorie « {name} » n’est pas déclarée. Vouliez-vous écrire « {nearest} » ?',
      'La catégorie « {name} » n’est pas déclarée : elle n’est pas prise en compte.',
    ],
    en: [
      'The category “{name}” is not declared. Did you mean “{nearest}”?',
      'The category “{name}” is not declared: it is not taken into account.',
    ],
  },
});
