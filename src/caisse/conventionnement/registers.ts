/** The registers of a document: places, professionals, categories and products. */
import type { Figure, Label } from '../words.ts';

/** What every entry of a register may say of itself. */
export interface RegisterEntry {
  readonly label: Label;
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/**
 * A place where the allocation may be spent: a shop, a market stall, an AMAP.
 *
 * @french lieu
 */
export interface SellingPlace extends RegisterEntry {
  /** Its professional, an entry of `professionals`. Labels and the zone of the professional are those of the place too. */
  readonly professional?: string;
  readonly channel?: string;
  readonly zone?: string;
  readonly labels?: readonly string[];
}

/**
 * A professional with one or several places.
 *
 * @french professionnel
 */
export interface Professional extends RegisterEntry {
  readonly zone?: string;
  readonly labels?: readonly string[];
}

/** A category of products; `parent` is the category that it is a part of. */
export interface ProductCategory extends RegisterEntry {
  readonly parent?: string;
}

/**
 * A product.
 *
 * @french produit
 */
export interface Product extends RegisterEntry {
  /** An entry of `categories`. */
  readonly category?: string;
  readonly labels?: readonly string[];
  readonly origin?: string;
  /** The degree of processing: a group of NOVA, from `1` to `4`, or a word of the caisse. */
  readonly processing?: string | number;
  /** The unit of its quantity, such as `kg`. */
  readonly unit?: Label;
  /** The codes at the till, such as EAN. */
  readonly codes?: readonly (string | number)[];
  /** The base price of one unit, in euros: the rate applies to at most this much. */
  readonly price?: Figure;
}

/** The registers of a document, by the ids of their entries. */
export interface Registers {
  readonly places?: Readonly<Record<string, SellingPlace>>;
  readonly professionals?: Readonly<Record<string, Professional>>;
  readonly categories?: Readonly<Record<string, ProductCategory>>;
  readonly products?: Readonly<Record<string, Product>>;
}

/** The name of a register. */
export type RegisterName = keyof Registers;
