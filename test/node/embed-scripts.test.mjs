// Which script an embed code names.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {scriptFor} from '../../dist/embed/index.js';
import {code, elementsIn, own, parsed, publicAddress, release, widgets} from '../embed.mjs';

const named = (nodes, name) => elementsIn(nodes).filter((element) => element.name === name);

describe('the scripts of an embed code', () => {
  it('names an exact version of the public one, with its hash', () => {
    const integrity = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
    const [{attributes}] = named(parsed(code('casualty-bar')), 'script');
    assert.deepEqual(attributes, {
      async: '',
      src: publicAddress,
      integrity: integrity['nagorno-karabakh.js'],
      crossorigin: 'anonymous',
    });
  });

  it('names one’s own by its folder', () => {
    const address = (folder) => {
      const {script} = widgets[0];
      const [{attributes}] = named(
        parsed(code('casualty-bar', {}, 'self-hosted', {script: {...script, folder}})),
        'script',
      );
      assert.deepEqual(Object.keys(attributes), ['async', 'src']);
      return attributes.src;
    };
    assert.equal(address('https://example.org/js'), 'https://example.org/js/nagorno-karabakh.js');
    assert.equal(address(undefined), '/nagorno-karabakh.js');
    assert.throws(() => address('javascript:alert(1)//'), /not to be in an embed code/);
  });

  it('has the words of the language that is asked for, or that the figures are in', () => {
    const {de} = release.languages;
    const german = {own: {...own, language: 'de-CH'}};
    const asked = [
      [{}, {}, release],
      [{lang: 'de'}, {}, de],
      [{lang: 'DE-at'}, {}, de],
      [{lang: 'hy'}, {}, release],
      [{}, german, de],
      [{lang: 'en-GB'}, german, release],
      [{src: '/a.json'}, {}, release],
      [{src: '/a.json', lang: 'de'}, {}, de],
      // Of a script that somebody made, it is the only one.
      [{lang: 'de'}, {script: {...release, languages: undefined}}, release],
    ];
    for (const [options, more, {file, integrity}] of asked) {
      const [{attributes}] = named(parsed(code('key-dates', options, 'script', more)), 'script').slice(-1);
      assert.deepEqual([attributes.src, attributes.integrity], [publicAddress.replace(release.file, file), integrity]);
      assert.equal(scriptFor({...widgets[3], ...more}, options).file, file);
    }
  });

  it('has no hash to have where the script is somebody’s own', () => {
    const script = {...release, file: 'widgets.nl.js', languages: undefined, integrity: undefined};
    assert.match(
      code('key-dates', {}, 'self-hosted', {script}),
      /<script async src="\/dist\/widgets\.nl\.js"><\/script>$/,
    );
    const message = 'the form “script” is for the scripts of the package, and needs the integrity of widgets.nl.js';
    assert.throws(() => code('key-dates', {}, 'script', {script}), {name: 'OptionError', message});
  });

  it('has none where the page brings its own', () => {
    for (const form of ['bare', 'placeholder'])
      assert.deepEqual(named(parsed(code('key-dates', {}, form)), 'script'), []);
  });
});
