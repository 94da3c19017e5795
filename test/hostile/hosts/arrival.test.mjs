// How elements and script come into a page, and what has become of them on the way.
import {four, until} from '../../page.mjs';
import {wordpress} from '../../wordpress.mjs';
import {hostilePages} from './host-page.mjs';

const remove = (name) => `<script>delete window.${name}; window.${name} = undefined</script>`;
const taken = (which) =>
  `<script>for (const tag of ${JSON.stringify(which)}) customElements.define(tag, class extends HTMLElement {})</script>`;

hostilePages('a page to which the elements come', [
  {name: 'by document.write', body: `@own <script>document.write(${JSON.stringify(four())})</script>`, boxes: true},
  {
    name: 'in pieces from a slow server',
    html: [
      '<!doctype html><html lang="en"><head><title>Host</title><meta charset="utf-8"><link rel="icon" href="data:,">@script</head><body>@own',
      ...four().split('\n'),
    ],
    boxes: true,
  },
  {
    name: 'long after the script',
    body: `@own <script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(four())}), 100)</script>`,
    changes: false,
  },
  {
    name: 'made by createElement',
    body: `@own <script>addEventListener('load', () => { for (const [, tag] of ${JSON.stringify(four())}.matchAll(/<(dossier-[^>]+)>/g)) document.body.append(document.createElement(tag)) })</script>`,
  },
  {name: 'without ResizeObserver', head: remove('ResizeObserver'), boxes: true},
  {name: 'without IntersectionObserver', head: remove('IntersectionObserver'), boxes: true},
  {
    name: 'without requestIdleCallback and matchMedia',
    head: remove('requestIdleCallback') + remove('matchMedia'),
    boxes: true,
  },
  {
    name: 'with ids and names of ours',
    body: `@own ${['customElements', 'trustedTypes', 'document', 'dossier', 'ResizeObserver', 'g0', 'h1']
      .map((id) => `<form name="${id}" id="${id}"><input name="querySelector"><input name="parentNode"></form>`)
      .join('')} @four`,
  },
  {
    name: 'under an observer that writes all anew',
    head: `<script>new MutationObserver((records) => {
      for (const {target, addedNodes} of records) {
        if (target.dataset.seen !== '9') target.dataset.seen = Number(target.dataset.seen ?? 0) + 1;
        for (const node of addedNodes)
          for (const text of [node, ...node.childNodes]) if (text.nodeType === 3) text.data = text.data.toUpperCase();
      }
    }).observe(document.documentElement, {childList: true, attributes: true, subtree: true})</script>`,
    boxes: true,
    // It also sees the script come.
    changes: true,
  },
  {
    name: 'in a form with fields like methods',
    body: `@own <form><input name="addEventListener"><input name="getRootNode"><input name="nextSibling"><input name="parentNode"><input name="host">@four</form>`,
    boxes: false,
  },
]);

hostilePages('a page that keeps the fallback', [
  {
    name: 'where the tags are taken',
    head: taken(['dossier-casualty-bar', 'dossier-spending-chart', 'dossier-supplier-breakdown', 'dossier-key-dates']),
    shows: 'fallback',
    kinds: ['classic'],
  },
  {name: 'where scripts are off', scripts: false, shows: 'fallback', kinds: ['classic'], changes: true},
  {
    name: 'where an observer takes out the tags that it does not know',
    head: `<script>const strip = () => {
      for (const each of document.querySelectorAll('body > :not(div, p, script)')) each.replaceWith(...each.childNodes);
    };
    addEventListener('DOMContentLoaded', () => { strip(); new MutationObserver(strip).observe(document, {childList: true, subtree: true}) })</script>`,
    shows: 'nothing',
    check: ({page}) => until(page, () => document.querySelectorAll('body > p').length === 4),
  },
  {
    name: 'where a CMS has taken the tags',
    body: `@own ${wordpress(four())}`,
    shows: 'nothing',
    check: ({page}) => until(page, () => !!document.querySelector('body > p')),
    changes: false,
  },
]);
