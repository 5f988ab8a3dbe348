/** The keys and words of a JSON Schema, and those that a document uses: `Contribution.kind=free`, `Contribution.minimum`. */

/** A JSON Schema, as far as ours goes. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
}

type Definitions = NonNullable<JsonSchema['definitions']>;

/** Every key and word that a document may use. */
export function wordsOf(root: JsonSchema): Set<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const visit = (schema: JsonSchema, name: string): void => {
    if (schema.$ref !== undefined) {
      const definition = nameOf(schema.$ref);
      if (seen.has(definition)) return;
      seen.add(definition);
      visit(definitionOf(schema.$ref, root.definitions), definition);
      return;
    }
    branchesOf(schema).forEach((branch) => visit(branch, name));
    valuesOf(schema).forEach((value) => words.add(`${name}=${String(value)}`));
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      words.add(`${name}.${key}`);
      visit(child, `${name}.${key}`);
    }
    if (schema.items !== undefined) visit(schema.items, name);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, name);
  };
  visit(root, 'document');
  return words;
}

/** The keys and words that a valid document, or a part of one, uses. */
export function wordsIn(root: JsonSchema, document: unknown): Set<string> {
  const words = new Set<string>();
  const visit = (schema: JsonSchema, data: unknown, name: string): void => {
    if (schema.$ref !== undefined) {
      visit(definitionOf(schema.$ref, root.definitions), data, nameOf(schema.$ref));
      return;
    }
    branchesOf(schema)
      .filter((branch) => fits(branch, data, root.definitions))
      .forEach((branch) => visit(branch, data, name));
    if (valuesOf(schema).includes(data)) words.add(`${name}=${String(data)}`);
    if (Array.isArray(data)) data.forEach((item) => visit(schema.items ?? {}, item, name));
    else if (typeof data === 'object' && data !== null) {
      for (const [key, value] of Object.entries(data)) {
        const child = schema.properties?.[key];
        if (child !== undefined) words.add(`${name}.${key}`);
        if (child !== undefined) visit(child, value, `${name}.${key}`);
        else if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, value, name);
      }
    }
  };
  visit(root, document, 'document');
  return words;
}

const branchesOf = ({ allOf = [], anyOf = [], oneOf = [] }: JsonSchema): JsonSchema[] => [...allOf, ...anyOf, ...oneOf];

const valuesOf = (schema: JsonSchema): readonly unknown[] =>
  schema.enum ?? (schema.const === undefined ? [] : [schema.const]);

/** The formula alone, as an advice has it, is that of a contribution. */
const nameOf = (reference: string): string =>
  reference.replace('#/definitions/', '').replace('ContributionFormula', 'Contribution');

function definitionOf(reference: string, definitions: Definitions = {}): JsonSchema {
  return definitions[reference.replace('#/definitions/', '')] ?? {};
}

/** Whether data may be meant by a branch of a union: its type, its keys and its own words. */
function fits(schema: JsonSchema, data: unknown, definitions: Definitions = {}): boolean {
  if (schema.$ref !== undefined) return fits(definitionOf(schema.$ref, definitions), data, definitions);
  const branches = branchesOf(schema);
  if (branches.length > 0) return branches.some((branch) => fits(branch, data, definitions));
  if (schema.const !== undefined && schema.const !== data) return false;
  if (schema.type !== typeOf(data)) return false;
  if (schema.type !== 'object') return true;
  const own = data as Readonly<Record<string, unknown>>;
  return (
    (schema.required ?? []).every((key) => key in own) &&
    Object.entries(own).every(([key, value]) => {
      const child = schema.properties?.[key];
      return child !== undefined && (child.const === undefined || child.const === value);
    })
  );
}

const typeOf = (data: unknown): string => (Array.isArray(data) ? 'array' : typeof data);
