// Which options an embed code takes, and what is said of those that it does not.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {optionFaults} from '../../dist/embed/index.js';
import {bundled, code, forms, own, release, widgets} from '../embed.mjs';

describe('the options of an embed code', () => {
  const refused = [
    [{colour: 'red'}, /casualty-bar has no option “colour”; it has conflict, src, dossier, heading/],
    [{onclick: 'alert(1)'}, /no option “onclick”/],
    [{style: 'color: red'}, /no option “style”/],
    [{constructor: 'x'}, /no option “constructor”/],
    [JSON.parse('{"__proto__": "x"}'), /no option “__proto__”/],
    [{view: 'map'}, /view must be chart or table, not “map”/],
    [{'heading-level': 7}, /heading-level must be a whole number from 2 to 6, not “7”/],
    [{'heading-level': '2 onclick=x'}, /heading-level must be a whole number/],
    [{'heading-level': 2.5}, /heading-level must be a whole number/],
    [{src: 'javascript:alert(1)'}, /src must be an address/],
    [{src: ' java\tscript:alert(1)'}, /src must be an address/],
    [{src: 'data:application/json,{}'}, /src must be an address/],
    [{lang: 'xx_yy'}, /^lang must be a language tag such as en, en-GB or hy, not “xx_yy”$/],
    [{conflict: 'war-9999'}, /^conflict "war-9999" matches nothing in the figures; there is war-2020, attack-2023$/],
    [{heading: {text: 'x'}}, /^heading must be a text, not of the type object$/],
    [{heading: true}, /^heading must be a text, not of the type boolean$/],
    [{heading: ['x']}, /^heading must be a text, not a list$/],
  ];
  it('has no other form', () => {
    for (const form of ['iframe', 'constructor'])
      assert.throws(() => code('casualty-bar', {}, form), {
        name: 'OptionError',
        message: `there is no form “${form}”; there are script, self-hosted, bare, placeholder`,
      });
  });

  for (const [options, message] of refused) {
    it(`is not made with ${JSON.stringify(options)}`, () => {
      const [option] = Object.keys(options);
      for (const form of forms)
        assert.throws(() => code('casualty-bar', options, form), {name: 'OptionError', message, option});
    });
  }

  const times = [
    [
      {from: '2023-02-31'},
      /^from must be a year, a month or a day such as 2016, 2016-04 or 2016-04-02, not “2023-02-31”$/,
    ],
    [{to: 'soon'}, /^to must be a year/],
    [{from: '2021', to: '2016'}, /^to “2016” is before from “2021”$/],
    [{from: '2016/2020'}, /^from must be a year, a month or a day/],
    [{to: '../2016'}, /^to must be a year/],
    [{kinds: 'war treaties'}, /^kinds "treaties" matches nothing/],
    [{kinds: ['war', 'treaties']}, /^kinds "treaties" matches nothing/],
    [{kinds: {war: true}}, /^kinds must be a text or a list of texts, not of the type object$/],
  ];
  for (const [options, message] of times) {
    it(`of dates is not made with ${JSON.stringify(options)}`, () => {
      assert.throws(() => code('key-dates', options), {name: 'OptionError', message});
    });
  }

  it('checks what it can of an option for figures that it does not know', () => {
    assert.match(code('casualty-bar', {src: '/a.json', conflict: 'war-9999'}, 'bare'), /conflict="war-9999"/);
    assert.throws(() => code('key-dates', {src: '/a.json', from: 'soon'}), /from must be a year/);
    assert.throws(() => code('casualty-bar', {src: '/a.json', conflict: 'war-9999'}, 'bare', {own}), /matches nothing/);
  });

  it('takes what a form leaves empty, and a list where there can be several', () => {
    for (const empty of [null, undefined, '', ' \n', [], [null]])
      assert.equal(
        code('key-dates', {kinds: empty, heading: null}, 'bare'),
        '<dossier-key-dates dossier="nagorno-karabakh"></dossier-key-dates>',
      );
    assert.equal(
      code('key-dates', {kinds: ['war', 'ceasefire']}, 'bare'),
      '<dossier-key-dates kinds="war ceasefire" dossier="nagorno-karabakh"></dossier-key-dates>',
    );
  });

  it('writes a number as HTML has it', () => {
    for (const level of ['3', 3, '3.0', ' 3 ', '0x3'])
      assert.match(code('casualty-bar', {'heading-level': level}, 'placeholder'), /data-heading-level="3".*<h3>/s);
    assert.doesNotMatch(code('casualty-bar', {'heading-level': '2.0'}, 'bare'), /heading-level/);
  });

  it('names what is wrong, whatever a program hands over', () => {
    const circular = {};
    circular.self = circular;
    const widget = widgets.find(({id}) => id === 'key-dates');
    for (const value of [3n, circular, Symbol('x'), () => 1, NaN, Infinity, {}])
      assert.deepEqual(
        optionFaults(widget, {'heading-level': value, view: value}).map(({option}) => option),
        ['heading-level', 'view'],
      );
    assert.deepEqual(optionFaults(widget), []);
  });

  it('is not made of figures that leave the widget empty', () => {
    const message = 'the figures have no suppliers, so that supplier-breakdown would be empty';
    const {suppliers: _, ...rest} = own;
    for (const without of [rest, {...own, suppliers: []}])
      assert.throws(() => code('supplier-breakdown', {}, 'script', {own: without}), {name: 'OptionError', message});
  });

  it('needs no bundled dossier where the script has none, and figures from somewhere', () => {
    const plain = {script: {...release, file: 'dossier.js', dossier: undefined}, bundled: undefined};
    assert.match(code('casualty-bar', {}, 'script', {...plain, own}), /4,321.*dossier\.js/s);
    assert.match(code('casualty-bar', {src: '/a.json'}, 'script', plain), /src="\/a\.json".*dossier\.js/s);
    const message = 'there are no figures to show; give own ones, or say with src where they are';
    for (const more of [plain, {...plain, bundled}])
      assert.throws(() => code('casualty-bar', {}, 'script', more), {name: 'OptionError', message});
    assert.throws(
      () => code('casualty-bar', {}, 'script', {bundled: undefined}),
      /give the dossier “nagorno-karabakh” as bundled/,
    );
  });

  it('tells all that is wrong, for a form', () => {
    const widget = widgets.find(({id}) => id === 'key-dates');
    const faults = (options) => optionFaults(widget, options).map(({option}) => option);
    assert.deepEqual(faults({view: 'map', lang: '!', from: '2016'}), ['view', 'lang']);
    assert.deepEqual(faults({kinds: 'nothing', from: '2016'}), ['kinds']);
    assert.deepEqual(faults({kinds: 'war'}), []);
  });
});
