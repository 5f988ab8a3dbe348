/**
 * Real caisses, neighbouring schemes and the national proposal, as the documents they would write: every figure with its
 * source, every gap a parameter without a value, every assumption marked.
 */
import type { CaisseDocument } from '../caisse/index.ts';
import ariegeCcampa from './ariege-ccampa.yaml';
import baguettesMagiques from './baguettes-magiques.yaml';
import bordeauxEtudiantsCrepaq from './bordeaux-etudiants-crepaq.yaml';
import brestATable from './brest-a-table.yaml';
import bruxellesAsbean from './bruxelles-asbean.yaml';
import cabas54 from './cabas-54.yaml';
import cadenetClac from './cadenet-clac.yaml';
import cantineLaMesa from './cantine-la-mesa.yaml';
import charenteBulle from './charente-bulle.yaml';
import dieulefitMarcheLavoir from './dieulefit-marche-lavoir.yaml';
import dieulefitNotreCaisseAlim from './dieulefit-notre-caisse-alim.yaml';
import elfeBroceliande from './elfe-broceliande.yaml';
import episolGrenoble from './episol-grenoble.yaml';
import flersClaf from './flers-claf.yaml';
import girondeSsa from './gironde-ssa.yaml';
import loireForezPatias from './loire-forez-patias.yaml';
import lyonCalim8 from './lyon-calim8.yaml';
import montpellierCac from './montpellier-cac.yaml';
import nantesCca44 from './nantes-cca44.yaml';
import panierMacon from './panier-macon.yaml';
import panierMarseille from './panier-marseille.yaml';
import parisSsa from './paris-ssa.yaml';
import petitesCantines from './petites-cantines.yaml';
import schaerbeekBees from './schaerbeek-bees.yaml';
import solReseauDac from './sol-reseau-dac.yaml';
import solidoume from './solidoume.yaml';
import soliniort from './soliniort.yaml';
import ssaNational from './ssa-national.yaml';
import strasbourgKoenigshoffen from './strasbourg-koenigshoffen.yaml';
import strasbourgOrdonnanceVerte from './strasbourg-ordonnance-verte.yaml';
import toulouseCaissalim from './toulouse-caissalim.yaml';
import vitalim93 from './vitalim-93.yaml';
import vracLyon from './vrac-lyon.yaml';
import vracSaintEtienne from './vrac-saint-etienne.yaml';

export {
  ariegeCcampa,
  baguettesMagiques,
  bordeauxEtudiantsCrepaq,
  brestATable,
  bruxellesAsbean,
  cabas54,
  cadenetClac,
  cantineLaMesa,
  charenteBulle,
  dieulefitMarcheLavoir,
  dieulefitNotreCaisseAlim,
  elfeBroceliande,
  episolGrenoble,
  flersClaf,
  girondeSsa,
  loireForezPatias,
  lyonCalim8,
  montpellierCac,
  nantesCca44,
  panierMacon,
  panierMarseille,
  parisSsa,
  petitesCantines,
  schaerbeekBees,
  solReseauDac,
  solidoume,
  soliniort,
  ssaNational,
  strasbourgKoenigshoffen,
  strasbourgOrdonnanceVerte,
  toulouseCaissalim,
  vitalim93,
  vracLyon,
  vracSaintEtienne,
};

/** Every preset, by id in alphabetical order. */
export const presets: readonly CaisseDocument[] = [
  ariegeCcampa,
  baguettesMagiques,
  bordeauxEtudiantsCrepaq,
  brestATable,
  bruxellesAsbean,
  cabas54,
  cadenetClac,
  cantineLaMesa,
  charenteBulle,
  dieulefitMarcheLavoir,
  dieulefitNotreCaisseAlim,
  elfeBroceliande,
  episolGrenoble,
  flersClaf,
  girondeSsa,
  loireForezPatias,
  lyonCalim8,
  montpellierCac,
  nantesCca44,
  panierMacon,
  panierMarseille,
  parisSsa,
  petitesCantines,
  schaerbeekBees,
  solReseauDac,
  solidoume,
  soliniort,
  ssaNational,
  strasbourgKoenigshoffen,
  strasbourgOrdonnanceVerte,
  toulouseCaissalim,
  vitalim93,
  vracLyon,
  vracSaintEtienne,
];

/**
 * The preset with an id.
 *
 * @returns The document, or `undefined` where no preset has this id.
 */
export function findPreset(id: string): CaisseDocument | undefined {
  return presets.find((document) => document.id === id);
}
