/** English sentences about the shape of a document and the dates of its rules. */
import type { Sentences } from './template.ts';

/** English sentences about the shape of a document and the dates of its rules. */
export const englishDocument: Sentences = {
  'CAISSE-DOCUMENT-EMPTY': 'The document is empty. Begin with “schema: 1”, a name and rules.',
  'CAISSE-DOCUMENT-SHAPE':
    'The document is {received:type}, not a group of keys. Begin with “schema: 1”, a name and rules.',
  'CAISSE-JSON-SYNTAX': 'This text is not JSON at this place. Check quotes, commas and braces.',
  'CAISSE-YAML-TOO-MANY-ALIASES':
    'The YAML aliases (“*”) repeat more than {limit:number} items. Write these parts without aliases.',
  'CAISSE-YAML-ALIAS-UNKNOWN':
    'The YAML alias “{alias}” refers to nothing. Put the anchor of that name before it, or remove it.',
  'CAISSE-YAML-DUPLICATE-KEY': 'The key “{key}” is written twice. Keep only one of them.',
  'CAISSE-YAML-KEY': 'This key is not a plain word. Write a word, then a colon.',
  'CAISSE-KEY-UNKNOWN': [
    'The key “{key}” does not exist here. Did you mean “{nearest}”?',
    'The key “{key}” does not exist here. Possible keys: {known}.',
    'The key “{key}” is not allowed here. Remove it.',
  ],
  'CAISSE-YAML-COMMA':
    'Within braces a comma parts two keys: “{rest}” becomes one. Put the number with a comma in quotes, for example "2,5 %".',
  'CAISSE-KEY-MISSING': [
    'The key “{key}” is missing. Add it, or one of these: {others}.',
    'The key “{key}” is missing. Add it with its value.',
  ],
  'CAISSE-KEYS-EXCLUSIVE': 'The keys “{key}” and “{other}” do not go together. Keep one of the two.',
  'CAISSE-KIND-UNKNOWN': [
    'The kind “{value}” does not exist. Did you mean “{nearest}”?',
    'The kind “{value}” does not exist. Possible kinds: {known}.',
  ],
  'CAISSE-VALUE-UNKNOWN': [
    '“{value}” is not possible here. Did you mean “{nearest}”?',
    '“{value}” is not possible here. Choose one of: {known}.',
  ],
  'CAISSE-TYPE': [
    '{expected:type} is needed here, and {value} is {received:type}. Write it between quotes: {quoted}.',
    '{expected:type} is needed here, and “{value}” is {received:type}. Mend this value.',
    '{expected:type} is needed here, and this is {received:type}. Mend this value.',
  ],
  'CAISSE-TOO-MANY-ITEMS':
    'There are {count:number} items here; the limit is {limit:number}. Remove some or join them.',
  'CAISSE-MONTH': '“{text}” is not a month. Write the year and the month, for example 2026-04.',
  'CAISSE-MONTH-AFTER-RULES':
    'In {month:month} no rules are in force any more: the last ones stop after {last:month}. Choose an earlier month, or add rules.',
  'CAISSE-MONTH-BEFORE-RULES': [
    'In {month:month} no rules are in force yet: the first date from {first:month}. Choose that month or a later one.',
    'In {month:month} no rules are in force. Add rules that begin in that month or before.',
  ],
  'CAISSE-RULES-MISSING':
    'The first version of the rules says nothing of “{word}”. Add it; “kind: none” means that there is none.',
  'CAISSE-RULES-ORDER':
    'This version begins in {from:month}, before the one above it ({before:month}). Put the versions in order from the earliest to the latest.',
  'CAISSE-RULES-DUPLICATE': 'Two versions of the rules begin in {from:month}. Keep only one of them.',
  'CAISSE-RULES-OVERLAP':
    'This version begins in {from:month}, but the one before lasts until {until:month}. Move its end (“until”) or remove it.',
  'CAISSE-RULES-GAP':
    'No rules hold between the end of the version before ({until:month}) and the beginning of this one ({from:month}). Bring the two months together, or remove “until”.',
  'CAISSE-RULES-UNTIL': 'These rules end in {until:month}, before they begin in {from:month}. Exchange the two months.',
};
