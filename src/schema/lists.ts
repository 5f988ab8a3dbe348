/** Lists and named groups, never longer than somebody could mean. */
import * as z from 'zod';

/** The most items in a list and the most names in a group, unless a schema says otherwise. */
const LIST_LIMIT = 1000;

/** A list. Whether it may be empty is for the rules to say. */
export function listOf<Item extends z.ZodType>(item: Item, limit: number = LIST_LIMIT): z.ZodArray<Item> {
  return z.array(item).max(limit);
}

/** A group of entries under names of the caisse's choice. */
export function recordOf<Value extends z.ZodType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  return z.record(z.string(), value).check((context) => {
    const count = Object.keys(context.value).length;
    if (count <= LIST_LIMIT) return;
    context.issues.push({ code: 'too_big', origin: 'record', maximum: LIST_LIMIT, input: context.value });
  });
}
