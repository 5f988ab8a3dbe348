/**
 * Documents of real caisses, similar schemes and the national proposal. Every figure has a source, a missing figure is a parameter without a value,
 * and assumptions are marked.
 */
import type { CaisseDocument } from '../caisse/index.ts';
import ariegeCcampaDocument from './ariege-ccampa.yaml';
import baguettesMagiquesDocument from './baguettes-magiques.yaml';
import bordeauxEtudiantsCrepaqDocument from './bordeaux-etudiants-crepaq.yaml';
import brestATableDocument from './brest-a-table.yaml';
import bruxellesAsbeanDocument from './bruxelles-asbean.yaml';
import cabas54Document from './cabas-54.yaml';
import cadenetClacDocument from './cadenet-clac.yaml';
import cantineLaMesaDocument from './cantine-la-mesa.yaml';
import charenteBulleDocument from './charente-bulle.yaml';
import couseransCacDocument from './couserans-cac.yaml';
import dieulefitMarcheLavoirDocument from './dieulefit-marche-lavoir.yaml';
import dieulefitNotreCaisseAlimDocument from './dieulefit-notre-caisse-alim.yaml';
import elfeBroceliandeDocument from './elfe-broceliande.yaml';
import episolGrenobleDocument from './episol-grenoble.yaml';
import flersClafDocument from './flers-claf.yaml';
import girondeSsaDocument from './gironde-ssa.yaml';
import loireForezPatiasDocument from './loire-forez-patias.yaml';
import lyonCalim8Document from './lyon-calim8.yaml';
import montpellierCacDocument from './montpellier-cac.yaml';
import ssa15075Document from './national/ssa-150-75.yaml';
import ssaAgrista10Document from './national/ssa-agrista-10.yaml';
import ssaCsgPointsDocument from './national/ssa-csg-points.yaml';
import nantesCca44Document from './nantes-cca44.yaml';
import panierMaconDocument from './panier-macon.yaml';
import panierMarseilleDocument from './panier-marseille.yaml';
import parisSsaDocument from './paris-ssa.yaml';
import petitesCantinesDocument from './petites-cantines.yaml';
import schaerbeekBeesDocument from './schaerbeek-bees.yaml';
import solReseauDacDocument from './sol-reseau-dac.yaml';
import solidoumeDocument from './solidoume.yaml';
import soliniortDocument from './soliniort.yaml';
import ssaNationalDocument from './ssa-national.yaml';
import strasbourgKoenigshoffenDocument from './strasbourg-koenigshoffen.yaml';
import strasbourgOrdonnanceVerteDocument from './strasbourg-ordonnance-verte.yaml';
import toulouseCaissalimDocument from './toulouse-caissalim.yaml';
import vitalim93Document from './vitalim-93.yaml';
import vracLyonDocument from './vrac-lyon.yaml';
import vracSaintEtienneDocument from './vrac-saint-etienne.yaml';

/** CCAMPA, caisse commune alimentaire montagnes et plaines ariégeoises. */
export const ariegeCcampa: CaisseDocument = ariegeCcampaDocument;
/** Les Baguettes magiques (La Marmite rouge). */
export const baguettesMagiques: CaisseDocument = baguettesMagiquesDocument;
/** SSA étudiante des campus bordelais. */
export const bordeauxEtudiantsCrepaq: CaisseDocument = bordeauxEtudiantsCrepaqDocument;
/** À table !. */
export const brestATable: CaisseDocument = brestATableDocument;
/** Projet étudiant As Bean (ULB). */
export const bruxellesAsbean: CaisseDocument = bruxellesAsbeanDocument;
/** Le Cabas 54, épicerie solidaire itinérante. */
export const cabas54: CaisseDocument = cabas54Document;
/** CLAC, caisse locale de l'alimentation de Cadenet. */
export const cadenetClac: CaisseDocument = cadenetClacDocument;
/** La MESA. */
export const cantineLaMesa: CaisseDocument = cantineLaMesaDocument;
/** SSA de la Charente. */
export const charenteBulle: CaisseDocument = charenteBulleDocument;
/** Caisse alimentaire commune du Couserans. */
export const couseransCac: CaisseDocument = couseransCacDocument;
/** Marché du Lavoir, trois prix. */
export const dieulefitMarcheLavoir: CaisseDocument = dieulefitMarcheLavoirDocument;
/** Notre Caisse Alim'. */
export const dieulefitNotreCaisseAlim: CaisseDocument = dieulefitNotreCaisseAlimDocument;
/** L'Elfe, épicerie itinérante. */
export const elfeBroceliande: CaisseDocument = elfeBroceliandeDocument;
/** Episol. */
export const episolGrenoble: CaisseDocument = episolGrenobleDocument;
/** CLAF, caisse locale de l'alimentation de Flers Agglo. */
export const flersClaf: CaisseDocument = flersClafDocument;
/** Caisse commune de l'alimentation en Gironde. */
export const girondeSsa: CaisseDocument = girondeSsaDocument;
/** SSA Patias. */
export const loireForezPatias: CaisseDocument = loireForezPatiasDocument;
/** CALIM 8, caisse de l'alimentation de Lyon 8e. */
export const lyonCalim8: CaisseDocument = lyonCalim8Document;
/** Caisse alimentaire commune de Montpellier. */
export const montpellierCac: CaisseDocument = montpellierCacDocument;
/** Caisse commune de l'alimentation CCA 44. */
export const nantesCca44: CaisseDocument = nantesCca44Document;
/** Paniers bio solidaires des Jardins de Cocagne, Mâcon. */
export const panierMacon: CaisseDocument = panierMaconDocument;
/** Paniers marseillais solidaires. */
export const panierMarseille: CaisseDocument = panierMarseilleDocument;
/** Expérimentation de la Ville de Paris (14e, 18e, 20e). */
export const parisSsa: CaisseDocument = parisSsaDocument;
/** Les Petites Cantines. */
export const petitesCantines: CaisseDocument = petitesCantinesDocument;
/** Projet pilote BEES coop et CPAS de Schaerbeek. */
export const schaerbeekBees: CaisseDocument = schaerbeekBeesDocument;
/** Test de sécurité sociale alimentaire (réseau SOL). */
export const solReseauDac: CaisseDocument = solReseauDacDocument;
/** Soli'doume. */
export const solidoume: CaisseDocument = solidoumeDocument;
/** Soli'Niort, épiceries solidaires. */
export const soliniort: CaisseDocument = soliniortDocument;
/** Sécurité sociale de l'alimentation, projet national. */
export const ssaNational: CaisseDocument = ssaNationalDocument;
/** Caisse d'alimentation de Koenigshoffen. */
export const strasbourgKoenigshoffen: CaisseDocument = strasbourgKoenigshoffenDocument;
/** Ordonnance verte. */
export const strasbourgOrdonnanceVerte: CaisseDocument = strasbourgOrdonnanceVerteDocument;
/** Caissalim Toulouse. */
export const toulouseCaissalim: CaisseDocument = toulouseCaissalimDocument;
/** Vital'im, chèque alimentation durable. */
export const vitalim93: CaisseDocument = vitalim93Document;
/** VRAC Lyon, marché solidaire. */
export const vracLyon: CaisseDocument = vracLyonDocument;
/** VRAC Saint-Étienne. */
export const vracSaintEtienne: CaisseDocument = vracSaintEtienneDocument;

/** All presets, in alphabetical order of their ids. */
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
  couseransCac,
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

/** The national proposal with half the amount for minors. */
export const ssa15075: CaisseDocument = ssa15075Document;
/** The national proposal paid by 10 % of income from work and replacement income, as AgriSTA writes. */
export const ssaAgrista10: CaisseDocument = ssaAgrista10Document;
/** The national proposal paid by points of CSG. */
export const ssaCsgPoints: CaisseDocument = ssaCsgPointsDocument;

/** Variants of the national proposal, to compute on a nation: their inputs are columns of `makeNation`. They are not among `presets`. */
export const nationalPresets: readonly CaisseDocument[] = [ssa15075, ssaAgrista10, ssaCsgPoints];

/**
 * Finds a preset by its id, among `presets` and `nationalPresets`.
 *
 * @returns the document, or `undefined` if no preset has this id
 */
export function findPreset(id: string): CaisseDocument | undefined {
  return [...presets, ...nationalPresets].find((document) => document.id === id);
}
