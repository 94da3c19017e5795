import type {Problem} from './problem.js';
import {casualtiesForDeaths, casualtiesReadAsDeaths} from './review/casualties-word.js';
import {
  quoteInMarks,
  quoteInTwoPlaces,
  quoteTypedDifferently,
  quoteWithoutDigits,
  sectionTypedDifferently,
} from './review/evidence-typing.js';
import type {Rule} from './review/finding.js';
import {shareAsFraction} from './review/fractions.js';
import {languageTag, trackingParameters} from './review/form.js';
import {boundAsValue, unmarkedDoubt, unmarkedOpen} from './review/hedges.js';
import {amountJumps, amountsBelowMillion} from './review/magnitudes.js';
import {
  mixedCurrencies,
  mixedLengths,
  mixedPrices,
  overlappingTimes,
  pricesNotStated,
  smallAmount,
  unknownCurrency,
  unknownPrices,
} from './review/money.js';
import {nameOverLines, sameName} from './review/names.js';
import {doubtInQuote, numberNotInQuote} from './review/phrases.js';
import {digitsDiffer, doubtNotPrinted, openNotPrinted, rangeAsValue, zeroWithoutWords} from './review/printed.js';
import {rangeOfOneNumber} from './review/ranges.js';
import {repeatedEvents, rivals} from './review/rivals.js';
import {differentWholes, overlappingPeriods, sharesExceedWhole, sharesWithoutBar} from './review/shares.js';
import {derivedFullStop, eventFullStop, eventSentences, longEvent, longNote} from './review/texts.js';
import {
  countAfterPublication,
  countBeforeConflict,
  plannedPast,
  unplannedFuture,
  updatedBeforePublished,
} from './review/times.js';
import {totalAsParty} from './review/total-rows.js';
import {totals} from './review/totals.js';
import {firstSource, unusedConflict, unusedParty, unusedSource} from './review/unused.js';
import type {Dossier} from './shape.js';

const RULES: readonly Rule[] = [
  totals,
  totalAsParty,
  rivals,
  repeatedEvents,
  shareAsFraction,
  sharesExceedWhole,
  sharesWithoutBar,
  differentWholes,
  overlappingPeriods,
  casualtiesForDeaths,
  casualtiesReadAsDeaths,
  pricesNotStated,
  unknownPrices,
  unknownCurrency,
  mixedCurrencies,
  mixedPrices,
  mixedLengths,
  overlappingTimes,
  smallAmount,
  amountsBelowMillion,
  amountJumps,
  zeroWithoutWords,
  digitsDiffer,
  rangeAsValue,
  rangeOfOneNumber,
  unmarkedDoubt,
  unmarkedOpen,
  boundAsValue,
  doubtNotPrinted,
  openNotPrinted,
  quoteWithoutDigits,
  numberNotInQuote,
  doubtInQuote,
  quoteInMarks,
  quoteTypedDifferently,
  sectionTypedDifferently,
  quoteInTwoPlaces,
  sameName,
  nameOverLines,
  unusedParty,
  unusedSource,
  unusedConflict,
  firstSource,
  countBeforeConflict,
  countAfterPublication,
  unplannedFuture,
  plannedPast,
  updatedBeforePublished,
  longNote,
  longEvent,
  eventFullStop,
  eventSentences,
  derivedFullStop,
  trackingParameters,
  languageTag,
];

/**
 * What an editor should look at again in a dossier that can be shown: warnings, and what is good to know.
 *
 * For dossiers in which the parser found no fault: where it left something out, the pointers would name other entries
 * than the document's, and rules would complain of what only the parser took away. Slow beside the parser and full of
 * words, so never a part of the script for pages.
 */
export const reviewDossier = (dossier: Dossier): readonly Problem[] => RULES.flatMap((rule) => [...rule(dossier)]);
