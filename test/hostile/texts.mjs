// What the tests of hostile texts share: all texts, what is read of each, and where it may lead.
import assert from 'node:assert/strict';
import {parseDossier} from '../../dist/dossier/parse.js';
import {withEverywhere} from '../documents/hostile-documents.mjs';
import {harmless, hostile} from '../documents/hostile-strings.mjs';

export const strings = [...hostile.map(({value}) => value), ...harmless];

/** What is left of a text in every field; nothing where the text is none. */
export const read = (text) => parseDossier(withEverywhere(text)).dossier;
export const readable = strings.filter((text) => read(text));

/** A text as a failure tells it. */
export const told = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const json = (value) => JSON.parse(JSON.stringify(value));

export function checkLink(href) {
  const {protocol, username, password} = new URL(href);
  assert.match(protocol, /^https?:$/);
  assert.equal(username + password, '', href);
  assert.doesNotMatch(href, /[\s\p{C}\p{DI}]/u);
}
