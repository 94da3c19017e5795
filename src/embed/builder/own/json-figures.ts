import type {Severity} from '../../../dossier/codes.js';
import {checkText} from '../../../dossier/json/check-text.js';
import {withoutBackticks} from './backticks.js';
import {importAdvice} from './other-tables.js';
import {failed, type OwnFigures, type Remark} from './remark.js';

/** Without any of these, it is the JSON of something else. */
const FIELDS = ['id', 'title', 'language', 'updated', 'article', 'parties', 'sources'];
const OTHER: Remark = {
  where: 'The text',
  text: 'This is JSON, but no dossier.',
  advice: 'Paste a whole dossier, or a table of this widget’s figures.',
};

const TIME_LINE: Remark = {...OTHER, advice: `${OTHER.advice} ${importAdvice('dates')}`};

/** A whole dossier as JSON. */
export function fromJson(text: string): OwnFigures {
  const {dossier, findings} = checkText(text);
  const missing = new Set(findings.map(({code, pointer}) => code === 'missing-field' && pointer.slice(1)));
  if (FIELDS.every((field) => missing.has(field))) return failed(/"events"\s*:/.test(text) ? TIME_LINE : OTHER, 'JSON');
  const remarks = findings.map((finding) => ({
    severity: finding.severity,
    where: `Line ${finding.line}${finding.pointer && `, ${finding.pointer}`}`,
    text: `Found ${finding.found}, expected ${finding.expected}.`,
    advice: withoutBackticks(finding.advice),
  }));
  const of = (severity: Severity) => remarks.filter((remark) => remark.severity === severity);
  return {kind: 'JSON', dossier, errors: of('error'), warnings: of('warning'), notes: of('info'), about: {}};
}
