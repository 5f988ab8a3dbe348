/** What all entries have. */

/**
 * What all entries have.
 *
 * @remarks
 * Ids are opaque: 1 to 64 letters, digits and `.`, `_`, `:`, `-`. An entry has no name, no reason and no free text.
 */
export interface EntryBase {
  /** The id, unique in the caisse. The same id again with the same content changes nothing. */
  readonly id: string;
  /** The instant with its offset: `2026-01-31T23:59:00+01:00`. Its month is that of Europe/Paris. */
  readonly at: string;
  /** The hash of the rules in force. */
  readonly rules: string;
  /** The hash of the conventionnement in force. */
  readonly conventionnement?: string;
  /** The till that made the entry. */
  readonly till?: string;
}

/** What all entries of one account have. */
export interface AccountEntryBase extends EntryBase {
  /** The account, by an opaque id. */
  readonly account: string;
}

/** A line of a purchase, in cents, or in units of its product. */
export interface PurchaseLine {
  /** The id of the line, unique in its purchase. */
  readonly id: string;
  /** What the credit pays. */
  readonly covered: number;
  /** What the member pays with own money. It moves nothing in the fund. */
  readonly own?: number;
}

/** What was bought, and where. */
export interface Bought {
  /** The place, by an opaque id. */
  readonly place: string;
  /** The product, if the lines are units. */
  readonly item?: string;
  /**
   * Who is paid: the place, or the household, if the member advanced the money.
   *
   * @defaultValue `'place'`
   */
  readonly payee?: 'place' | 'household';
}

/** A line of a refund. */
export interface RefundLine {
  /** The id of the line of the purchase. */
  readonly id: string;
  /** What is given back of what the credit paid. */
  readonly amount: number;
}
