import {germanNouns} from './german-nouns.js';

/** Whoever is counted by a participle or an adjective: "ein Toter". */
const PARTICIPLES =
  'tot|verletzt|verwundet|vermisst|gefallen|getötet|gefangen|inhaftiert|festgenommen|verhaftet|überlebend|angehörig|' +
  'erwachsen|jugendlich|vertrieben|geflüchtet|verschwunden|ermordet|entführt|verschleppt|freiwillig|angestellt|beamt|' +
  'abgeordnet|verschollen|verstorben|verbündet|deutsch|geistlich|reservist|obdachlos';

const PEOPLE =
  'soldat|soldatin|zivilist|zivilistin|mensch|kind|frau|mann|mädchen|junge|baby|säugling|person|opfer|offizier|general|' +
  'oberst|hauptmann|kommandeur|kämpfer|rekrut|pilot|polizist|journalist|reporter|arzt|ärztin|sanitäter|bürger|bewohner|' +
  'einwohner|helfer|mitarbeiter|arbeiter|lehrer|schüler|student|bauer|hirte|fahrer|flüchtling|geisel|häftling|leiche|' +
  'leichnam|rebell|milizionär|söldner|terrorist|separatist|zeuge|minister|diplomat|politiker|aktivist|priester|mönch|' +
  'sohn|tochter|bruder|schwester|vater|mutter|familie|russe|russin|türke|türkin|syrer|iraker|israeli|armenier|georgier|' +
  'aner|iner';

const THINGS =
  'panzer|flugzeug|hubschrauber|helikopter|drohne|rakete|schiff|boot|kampfjet|haus|dorf|stadt|ortschaft|siedlung|brücke|' +
  'schule|kindergarten|krankenhaus|klinik|kirche|moschee|kloster|fahrzeug|gebäude|geschütz|bombe|granate|auto|bus|' +
  'lastwagen|stützpunkt|kraftwerk|friedhof|grab';

const COUNTED = String.raw`(?:${germanNouns(PARTICIPLES)}e[nrs]?|${germanNouns(`${PEOPLE}|${THINGS}`)}(?:in|e[nrs]?|n|s)?)(?!\p{L})`;

/** "Ein schwer verletzter". Of "ein paar" and "ein halbes" there is not one. */
const ADJECTIVES = String.raw`(?!paar|wenig|bisschen|halb|viertel)(?:\p{Ll}+\s(?=\p{Ll}+e[mnrs]?\s))?(?:\p{Ll}+e[mnrs]?\s)?`;

/**
 * One of whom or what is counted: "ein Toter", "einem getöteten Soldaten". Units, collectives and parts are none ("ein
 * Kilometer", "eine Reihe Soldaten", "ein Teil der Truppe"), and where something is, nobody counts: "in einem Haus".
 */
export const GERMAN_ONE = new RegExp(
  String.raw`(?<!\p{L}|(?<!\p{L})[Ii]n\s)(?:[Ee]in(?:e[ns]?)?|(?<!(?<!\p{L})(?:[Aa]uf|[Aa]us|[Bb]ei|[Aa]n)\s)[Ee]ine[mr])` +
    String.raw`(?=\s${ADJECTIVES}${COUNTED})`,
  'u',
);
