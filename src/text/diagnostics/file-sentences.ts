/** Sentences about files and unreadable texts. */
import type { FileDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about files and unreadable texts. */
export const fileSentences: Sentences<keyof FileDiagnostics> = defineSentences({
  'CAISSE-FILE-MISSING': {
    fr: 'Le fichier {file} n’existe pas. Vérifiez son nom et son dossier.',
    en: 'The file {file} does not exist. Check its name and its folder.',
  },
  'CAISSE-FILE-DIRECTORY': {
    fr: '« {file} » est un dossier. Indiquez le nom d’un fichier.',
    en: '“{file}” is a folder. Give the name of a file.',
  },
  'CAISSE-FILE-UNREADABLE': {
    fr: 'Le fichier {file} ne peut pas être lu ({reason}). Vérifiez que vous avez le droit de le lire.',
    en: 'The file {file} cannot be read ({reason}). Check that you have permission to read it.',
  },
  'CAISSE-FILE-UNWRITABLE': {
    fr: 'Le fichier ou le dossier {file} ne peut pas être écrit ({reason}). Choisissez un nom libre, dans un dossier où vous avez le droit d’écrire.',
    en: 'The file or folder {file} cannot be written ({reason}). Choose an unused name, in a folder where you have permission to write.',
  },
  'CAISSE-FILE-NOT-PARQUET': {
    fr: 'Ce fichier n’est pas un fichier Parquet complet : {reason}. Exportez-le à nouveau.',
    en: 'This file is not a complete Parquet file: {reason}. Export it again.',
  },
  'CAISSE-PARQUET-ENGINE': {
    fr: 'DuckDB, qui lit les fichiers Parquet, a répondu : {reason}. Vérifiez la colonne qu’il nomme.',
    en: 'DuckDB, which reads Parquet files, answered: {reason}. Check the column that it names.',
  },
  'CAISSE-FILE-EMPTY': {
    fr: 'Le fichier {file} ne contient aucun foyer. Vérifiez l’export.',
    en: 'The file {file} contains no household. Check the export.',
  },
  'CAISSE-FILE-REMOTE': {
    fr: '« {file} » est une adresse, et non un fichier de cet ordinateur. Téléchargez d’abord le fichier.',
    en: '“{file}” is an address, not a file of this machine. Download the file first.',
  },
  'CAISSE-FILE-NOT-REGULAR': {
    fr: '« {file} » n’est pas un fichier ordinaire. Indiquez le nom d’un fichier.',
    en: '“{file}” is not a regular file. Give the name of a file.',
  },
  'CAISSE-FILE-EXISTS': {
    fr: 'Le fichier {file} existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
    en: 'The file {file} already exists. Choose another name, or add --force to replace it.',
  },
  'CAISSE-FILE-IS-INPUT': {
    fr: 'Le fichier {file} est celui qui est lu : il ne sera pas remplacé. Choisissez un autre nom.',
    en: 'The file {file} is the one that is read: it will not be replaced. Choose another name.',
  },
  'CAISSE-FILE-TOO-LARGE': {
    fr: 'Le fichier {file} dépasse {limit:number} octets. Découpez-le ; pour des foyers, enregistrez-les en Parquet.',
    en: 'The file {file} is above {limit:number} bytes. Split it; if it has households, save them as Parquet.',
  },
  'CAISSE-DUCKDB-MISSING': {
    fr: 'La lecture des fichiers Parquet demande DuckDB, qui n’est pas installé. Installez-le par « npm install @duckdb/node-api ».',
    en: 'Reading Parquet files requires DuckDB, which is not installed. Install it with “npm install @duckdb/node-api”.',
  },
  'CAISSE-FFLATE-MISSING': {
    fr: 'L’écriture d’un classeur (.ods) demande le paquet fflate, qui n’est pas installé. Installez-le par « npm install fflate ».',
    en: 'Writing a spreadsheet (.ods) requires the package fflate, which is not installed. Install it with “npm install fflate”.',
  },
  'CAISSE-PRESET-UNKNOWN': {
    fr: [
      'Aucune caisse fournie avec la bibliothèque ne s’appelle « {id} ». Vouliez-vous écrire « {nearest} » ?',
      'Aucune caisse fournie avec la bibliothèque ne s’appelle « {id} ». La commande « caisse presets » en donne la liste.',
    ],
    en: [
      'The library has no preset “{id}”. Did you mean “{nearest}”?',
      'The library has no preset “{id}”. The command “caisse presets” lists them.',
    ],
  },
  'CAISSE-TEXT-ENCODING': {
    fr: 'Ce texte n’est pas encodé en UTF-8. Enregistrez le fichier en UTF-8 depuis votre éditeur.',
    en: 'This text is not encoded in UTF-8. Save the file as UTF-8 in your editor.',
  },
  'CAISSE-DOCUMENT-TOO-LARGE': {
    fr: 'Le document a une taille de {size:number} ; la limite est de {limit:number}. Retirez ce qui ne fait pas partie des règles.',
    en: 'The document has a size of {size:number}; the limit is {limit:number}. Remove everything that is not part of the rules.',
  },
  'CAISSE-DOCUMENT-TOO-DEEP': {
    fr: 'Le document imbrique plus de {limit} niveaux. Simplifiez-le.',
    en: 'The document nests more than {limit} levels. Simplify it.',
  },
  'CAISSE-JSON-SYNTAX': {
    fr: 'Ce texte n’est pas du JSON valide à cet endroit. Vérifiez les guillemets, les virgules et les accolades.',
    en: 'This text is not valid JSON at this place. Check quotes, commas and braces.',
  },
  'CAISSE-YAML-SYNTAX': {
    fr: 'Ce texte n’est pas du YAML valide à cet endroit. Vérifiez l’indentation, les guillemets et les deux-points.',
    en: 'This text is not valid YAML at this place. Check the indentation, the quotes and the colons.',
  },
  'CAISSE-YAML-MULTIPLE-DOCUMENTS': {
    fr: 'Un second document commence ici (« --- »). Mettez chaque caisse dans son propre fichier.',
    en: 'A second document starts here (“---”). Put each caisse in its own file.',
  },
  'CAISSE-YAML-TAB': {
    fr: 'Une tabulation indente cette ligne. Remplacez-la par des espaces.',
    en: 'A tab indents this line. Replace it with spaces.',
  },
  'CAISSE-YAML-TAG': {
    fr: 'Les étiquettes YAML (« ! ») ne sont pas acceptées. Retirez celle-ci.',
    en: 'YAML tags (“!”) are not supported. Remove this one.',
  },
  'CAISSE-YAML-NUMBER-BASE': {
    fr: '« {text} » peut se lire comme un nombre octal ou hexadécimal. Écrivez un nombre décimal sans zéro initial, ou mettez ce texte entre guillemets.',
    en: '“{text}” can be read as an octal or hexadecimal number. Write a decimal number without a leading zero, or put this text between quotes.',
  },
  'CAISSE-YAML-TOO-MANY-ALIASES': {
    fr: 'Les alias YAML (« * ») répètent plus de {limit:number} éléments. Écrivez ces parties sans alias.',
    en: 'YAML aliases (“*”) repeat more than {limit:number} items. Write these parts without aliases.',
  },
  'CAISSE-YAML-ALIAS-UNKNOWN': {
    fr: 'L’alias YAML « {alias} » ne renvoie à aucune ancre. Placez avant lui l’ancre du même nom, ou retirez-le.',
    en: 'The YAML alias “{alias}” refers to no anchor. Put the anchor of that name before it, or remove the alias.',
  },
  'CAISSE-YAML-DUPLICATE-KEY': {
    fr: 'La clé « {key} » figure deux fois. Gardez-en une seule.',
    en: 'The key “{key}” appears twice. Keep only one of the two.',
  },
  'CAISSE-YAML-KEY': {
    fr: 'Cette clé n’est pas un simple texte. Écrivez un nom, suivi de deux-points.',
    en: 'This key is not plain text. Write a name followed by a colon.',
  },
  'CAISSE-YAML-COMMA': {
    fr: 'Entre accolades, la virgule sépare deux clés : « {rest} » est lu comme une clé. Mettez le nombre ou le texte entier entre guillemets, par exemple "2,5 %" ou "Val, Bois".',
    en: 'Inside braces, a comma separates two keys: “{rest}” is read as a key. Put the whole number or text between quotes, for example "2,5 %" or "Val, Bois".',
  },
  'CAISSE-YAML-QUOTES': {
    fr: 'Un texte sans guillemets ne peut pas commencer par « {start} ». Mettez-le entre guillemets : {quoted}.',
    en: 'A text without quotes cannot start with “{start}”. Put it between quotes: {quoted}.',
  },
  'CAISSE-YAML-INNER-QUOTES': {
    fr: 'Dans le texte « {text} », le signe {mark} ferme les guillemets trop tôt. Écrivez : {quoted}.',
    en: 'In the text “{text}”, the sign {mark} closes the quotes too early. Write: {quoted}.',
  },
  'CAISSE-YAML-COLON': {
    fr: 'Le texte « {text} » contient deux-points suivis d’une espace, qui séparent une clé de sa valeur. Mettez-le entre guillemets : {quoted}.',
    en: 'The text “{text}” contains a colon and a space, which separate a key from its value. Put it between quotes: {quoted}.',
  },
  'CAISSE-YAML-SPACE': {
    fr: 'Il manque une espace après les deux-points de « {text} ». Écrivez « {correct} ».',
    en: 'A space is missing after the colon of “{text}”. Write “{correct}”.',
  },
  'CAISSE-YAML-DASH': {
    fr: 'Une liste est attendue ici. Commencez chaque élément par un tiret et une espace (« - »), ou mettez la liste entre crochets.',
    en: 'A list is expected here. Start each item with a dash and a space (“- ”), or put the list between brackets.',
  },
  'CAISSE-YAML-INDENT': {
    fr: 'La clé « {key} » est plus en retrait que « {above} », qui a déjà une valeur. Alignez ces deux clés.',
    en: 'The key “{key}” is more indented than “{above}”, which already has a value. Align these two keys.',
  },
});
