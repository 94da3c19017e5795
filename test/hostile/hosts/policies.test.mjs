// Pages under strict policies.
import {hostilePages} from './host-page.mjs';

const NONCE = 'c2VjcmV0';
const BASE = "default-src 'none'; img-src data:; style-src 'none'; script-src";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types";
/** What browsers themselves say of a refusal. */
const browsers = /TrustedTypePolicy|TrustedHTML|Content[- ]Security[- ]Policy|trusted-types/;

const policy = (name, csp, more = {}) => ({name, csp, boxes: true, ...more});
const taken = (...names) =>
  `<script>for (const name of ${JSON.stringify(names)}) window.trustedTypes?.createPolicy(name, {createHTML: (text) => text})</script>`;
const sanitizer = (pattern) =>
  `<script>window.trustedTypes?.createPolicy('default', {createHTML: (text) => text.replace(${pattern}, '')})</script>`;

hostilePages('a page under a policy', [
  policy('only scripts of its own', `${BASE} 'self'`),
  policy('a nonce', `${BASE} 'nonce-${NONCE}' 'strict-dynamic'; base-uri 'none'; object-src 'none'`, {nonce: NONCE}),
  policy(
    'no requests but the script',
    `${BASE} 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'`,
  ),
  policy('a sandbox without an origin', 'sandbox allow-scripts', {kinds: ['classic']}),
  policy('Trusted Types required', "require-trusted-types-for 'script'"),
  policy('our name allowed', `${TRUSTED} dossier-widgets`, {kinds: ['classic']}),
  policy('our name and Lit’s allowed', `${TRUSTED} dossier-widgets lit-html`),
  policy('names that are taken, and may be again', `${TRUSTED} dossier-widgets lit-html 'allow-duplicates'`, {
    head: taken('dossier-widgets', 'lit-html'),
  }),
  policy('Lit’s name taken', `${TRUSTED} dossier-widgets lit-html`, {head: taken('lit-html'), kinds: ['classic']}),
  policy('names taken where nothing is required', '', {head: taken('dossier-widgets', 'lit-html')}),
  policy('a default policy', `${TRUSTED} default`, {head: sanitizer('/(?!)/'), kinds: ['classic'], browsers}),
]);

// Where Trusted Types are not known, nothing refuses.
const refused = (name, csp, more = {}) => ({
  name,
  csp,
  kinds: ['classic'],
  warnings: 1,
  browsers,
  requires: 'trustedTypes',
  shows: 'fallback',
  ...more,
});
hostilePages('a page that refuses our policy', [
  refused('no policies', `${TRUSTED} 'none'`),
  refused('other policies', `${TRUSTED} another`),
  refused('our name taken', `${TRUSTED} dossier-widgets`, {head: taken('dossier-widgets')}),
  refused('a default policy that takes marks away', `${TRUSTED} default`, {head: sanitizer('/<[?]~?>/g')}),
  refused('a default policy that takes attributes away', `${TRUSTED} default`, {
    head: sanitizer('/ [^ ]*[$]lit[$]=[^ >]*/g'),
  }),
  refused('a default policy that takes all away', `${TRUSTED} default`, {head: sanitizer('/.+/gs')}),
]);
