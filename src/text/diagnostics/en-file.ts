/** English sentences about files and the form of their text. */
import type { Sentences } from './template.ts';

/** English sentences about files and the form of their text. */
export const englishFiles: Sentences = {
  'CAISSE-FILE-MISSING': 'The file {file} does not exist. Check its name and its folder.',
  'CAISSE-FILE-DIRECTORY': '“{file}” is a folder. Give the name of a file.',
  'CAISSE-FILE-UNREADABLE': 'The file {file} cannot be read ({reason}). Check that you are allowed to.',
  'CAISSE-FILE-UNWRITABLE':
    'The file or folder {file} cannot be written ({reason}). Choose a name that is not taken, in a folder in which you may write.',
  'CAISSE-PRESET-UNKNOWN': [
    'No caisse that comes with the library is called “{id}”. Did you mean “{nearest}”?',
    'No caisse that comes with the library is called “{id}”. The command “caisse presets” lists them.',
  ],
  'CAISSE-TEXT-ENCODING': 'This text is not in UTF-8. Save the file as UTF-8 from your editor.',
  'CAISSE-DOCUMENT-TOO-LARGE':
    'The document has {size:number} characters or bytes; the limit is {limit:number}. Remove what is not a rule.',
  'CAISSE-DOCUMENT-TOO-DEEP': 'The document is nested more than {limit} levels deep. Simplify it.',
  'CAISSE-YAML-MULTIPLE-DOCUMENTS': 'A second document starts here (“---”). Put each caisse in a file of its own.',
  'CAISSE-YAML-SYNTAX': 'This text cannot be read as YAML at this place. Check indents, quotes and colons.',
  'CAISSE-YAML-TAB': 'A tab is used as an indent. Replace it by spaces.',
  'CAISSE-YAML-TAG': 'A YAML tag (“!”) stands here, and nothing reads it. Remove it.',
  'CAISSE-YAML-NUMBER-BASE': 'This number is written in another base than ten. Write it in ordinary digits.',
  'CAISSE-NUMBER-NOT-FINITE': 'This number is infinite or not a number. Write a number in digits.',
};
