/** Lists and named groups with a maximum length. */
import * as z from 'zod';
import { ITEMS_LIMIT } from '../shape/index.ts';

/** A list. Whether it may be empty is checked by the rules. */
export function listOf<Item extends z.ZodType>(item: Item, limit: number = ITEMS_LIMIT): z.ZodArray<Item> {
  return z.array(item).max(limit);
}

/** A group of entries with names chosen by the caisse. */
export function recordOf<Value extends z.ZodType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  return z.record(z.string(), value).check((context) => {
    const count = Object.keys(context.value).length;
    if (count <= ITEMS_LIMIT) return;
    context.issues.push({ code: 'too_big', origin: 'record', maximum: ITEMS_LIMIT, input: context.value });
  });
}
