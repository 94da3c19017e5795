/** Units of time. */
export const TIMES = [
  '(?:minute|hour|day|week|month|year|decade)s?',
  '(?:minute|stunde|tag|woche|monat|jahr|jahrzehnt)(?:e[ns]?|n|s)?',
  '(?:heure|jour|semaine|année|décennie)s?|ans|mois',
  '(?:minuto|hora|día|semana|año|década)s?|mes(?:es)?',
  // "Ora" is now more often than one hour.
  'minut[oi]|ore|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|decenni',
].join('|');

/** Units of length, of area and of weight, in words and in signs that say nothing else. */
export const MEASURES = [
  'km²?|kg|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|hectares?|tons?|tonnes?|barrels?',
  'kilometern?|metern?|meilen?|hektar|tonnen',
  '(?:kilo)?mètres?|kilómetros?|metros|hectáreas?|toneladas?|chilometr[oi]|metri|ettari|tonnellate',
].join('|');
