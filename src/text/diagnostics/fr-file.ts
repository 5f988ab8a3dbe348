/** French sentences about files and the form of their text. */
import type { Sentences } from './template.ts';

/** French sentences about files and the form of their text. */
export const frenchFiles: Sentences = {
  'CAISSE-FILE-MISSING': 'Le fichier {file} n’existe pas. Vérifiez son nom et son dossier.',
  'CAISSE-FILE-DIRECTORY': '« {file} » est un dossier. Donnez le nom d’un fichier.',
  'CAISSE-FILE-UNREADABLE': 'Le fichier {file} ne peut pas être lu ({reason}). Vérifiez que vous en avez le droit.',
  'CAISSE-FILE-UNWRITABLE':
    'Le fichier ou le dossier {file} ne peut pas être écrit ({reason}). Choisissez un nom qui n’est pas pris, dans un dossier où vous pouvez écrire.',
  'CAISSE-PRESET-UNKNOWN': [
    'Aucune caisse fournie ne s’appelle « {id} ». Vouliez-vous écrire « {nearest} » ?',
    'Aucune caisse fournie ne s’appelle « {id} ». La commande « caisse presets » donne leur liste.',
  ],
  'CAISSE-TEXT-ENCODING': 'Ce texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8 depuis votre éditeur.',
  'CAISSE-DOCUMENT-TOO-LARGE':
    'Le document a {size:number} caractères ou octets ; la limite est de {limit:number}. Retirez ce qui n’est pas une règle.',
  'CAISSE-DOCUMENT-TOO-DEEP': 'Le document emboîte plus de {limit} niveaux. Simplifiez-le.',
  'CAISSE-YAML-MULTIPLE-DOCUMENTS':
    'Un second document commence ici (« --- »). Mettez chaque caisse dans son propre fichier.',
  'CAISSE-YAML-SYNTAX':
    'Ce texte n’est pas du YAML lisible à cet endroit. Vérifiez les retraits, les guillemets et les deux-points.',
  'CAISSE-YAML-TAB': 'Une tabulation sert de retrait. Remplacez-la par des espaces.',
  'CAISSE-YAML-TAG': 'Une étiquette YAML (« ! ») est écrite ici, et rien ne la lit. Retirez-la.',
  'CAISSE-YAML-NUMBER-BASE': 'Ce nombre est écrit dans une autre base que dix. Écrivez-le en chiffres ordinaires.',
  'CAISSE-NUMBER-NOT-FINITE': 'Ce nombre est infini ou n’en est pas un. Écrivez un nombre en chiffres.',
};
