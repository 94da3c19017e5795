// The page where an editor finds out what a CMS has eaten.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {openPicker} from '../builder.mjs';
import {openSite, isQuiet} from '../page.mjs';
import {classic, wordpress} from '../wordpress.mjs';

const STATUS = 'dossier-cms-check >> [role=status]';

describe('what a CMS has eaten', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  const compare = async (editor, saved) => {
    await editor.fill('Source of the page', saved);
    await editor.press('button', 'Compare');
  };

  it('is nothing where the code is whole', async () => {
    const editor = await openPicker(site);
    await compare(editor, `<p>Before</p>${await editor.code()}<p>After</p>`);
    assert.match(
      await editor.says(STATUS, /./),
      /^Nothing is missing\.\s+Compared with <dossier-casualty-bar>, form “Script”\.$/,
    );
    isQuiet(editor.page);
  });

  it('is told in plain words, with the form that survives, one click away', async () => {
    const editor = await openPicker(site);
    const saved = wordpress(await editor.code());
    await compare(editor, saved);
    const told = await editor.says(STATUS, /./);
    assert.match(told, /The tag <dossier-casualty-bar> is gone/);
    assert.match(told, /The script tag is gone/);
    assert.match(told, /Use the form “Placeholder” instead/);
    await editor.press('button', 'Go to the form “Placeholder”');
    assert.match(await editor.code(), /^<figure data-dossier="casualty-bar"/);
    const focused = await editor.page.evaluate(
      () => document.querySelector('dossier-embed-builder').shadowRoot.activeElement.shadowRoot.activeElement.innerText,
    );
    assert.equal(focused, 'Placeholder');
    isQuiet(editor.page);
  });

  it('is asked of the page, where the classic editor of WordPress has torn what it saved whole', async () => {
    const editor = await openPicker(site);
    assert.match(await editor.says('dossier-cms-check >> p', /source/), /The HTML in the editor is not enough/);
    const page = `<!doctype html><html><head><title>A</title></head><body><main>${classic(await editor.code())}</main></body></html>`;
    await compare(editor, page);
    const told = await editor.says(STATUS, /./);
    assert.match(told, /Paragraphs or line breaks were put inside/);
    assert.match(told, /Use the form “Placeholder” instead/);
    await editor.press('button', 'Go to the form “Placeholder”');
    await compare(editor, page.replace(/<main>.*<\/main>/s, await editor.code()));
    assert.match(await editor.says(STATUS, /Nothing/), /^Nothing is missing\./);
    isQuiet(editor.page);
  });

  it('is what is missing of the code that was copied, whatever was set since', async () => {
    const editor = await openPicker(site);
    await editor.press('radio', 'War of 2020');
    await editor.press('tab', 'Placeholder');
    await editor.press('button', 'Copy the code');
    await editor.says('dossier-builder-code >> [role=status]', /./);
    const copied = await editor.code();
    await editor.press('radio', 'Key dates');
    await compare(editor, copied.replace(' data-conflict="war-2020"', ''));
    assert.match(await editor.says(STATUS, /./), /These settings are gone: data-conflict/);
  });

  it('is nothing of a code that the builder is set back to, whatever was copied since', async () => {
    const editor = await openPicker(site);
    const saved = await editor.code();
    await editor.press('radio', 'War of 2020');
    await editor.press('button', 'Copy the code');
    await editor.says('dossier-builder-code >> [role=status]', /./);
    await compare(editor, saved);
    assert.match(await editor.says(STATUS, /./), /^This is the code of another set-up/);
    await editor.press('radio', 'All');
    for (let tries = 0; tries < 50 && (await editor.code()) !== saved; tries++) await sleep(100);
    await editor.press('button', 'Compare');
    assert.match(await editor.says(STATUS, /Nothing|Set the/), /^Nothing is missing\./);
    isQuiet(editor.page);
  });

  it('is told apart from a code that was copied with other settings', async () => {
    const editor = await openPicker(site);
    const earlier = await editor.code();
    await editor.press('radio', 'War of 2020');
    await compare(editor, earlier);
    const told = await editor.says(STATUS, /./);
    assert.match(told, /^This is the code of another set-up: other settings \(conflict\) and other figures \(/);
    assert.match(told, /Set the builder as it was when that code was copied/);
    isQuiet(editor.page);
  });

  it('is no reason for a bare element where the script tag alone is gone', async () => {
    const editor = await openPicker(site);
    await compare(editor, (await editor.code()).replace(/<script async[^]*/, ''));
    const told = await editor.says(STATUS, /./);
    assert.match(told, /The script tag is gone/);
    assert.match(told, /Leave the code as it is, and have the page load the script/);
    assert.doesNotMatch(told, /Bare element|Go to the form/);
  });

  it('cannot be told while the builder has no code', async () => {
    const editor = await openPicker(site);
    await editor.type('spinbutton', 'Heading level', '9');
    await editor.says('.fault:not([hidden])', /Heading level/);
    await compare(editor, '<p>Something</p>');
    assert.match(await editor.says(STATUS, /./), /^Set the builder above as it was/);
  });
});
