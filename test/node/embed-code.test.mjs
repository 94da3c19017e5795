import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDossier} from '../../dist/dossier/parse.js';
import {optionFaults, scriptFor} from '../../dist/embed/index.js';
import {
  bundled,
  code,
  elementsIn,
  forms,
  optionSets,
  own,
  ownText,
  parsed,
  publicAddress,
  release,
  textOf,
  widgets,
} from '../embed.mjs';
import {isThorough} from '../thorough.mjs';

const named = (nodes, name) => elementsIn(nodes).filter((element) => element.name === name);
const hostOf = (nodes) => elementsIn(nodes).find(({name}) => name === 'figure' || name.startsWith('dossier-'));
const withoutDrawing = (nodes) =>
  nodes
    .filter(({name}) => name !== 'template')
    .map((node) => (node.children ? {...node, children: withoutDrawing(node.children)} : node));

/** That there is nothing in it that runs, or styles anything but the drawing. */
function isHarmless(nodes) {
  for (const {name, attributes, children} of elementsIn(nodes)) {
    for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^(on|style$)/);
    for (const address of [attributes.href, attributes.src]) assert.doesNotMatch(address ?? '', /^\s*(?!https?:)\w+:/);
    if (name === 'script' && attributes.type !== 'application/json') assert.deepEqual(children, []);
  }
  const styles = named(nodes, 'style');
  const templates = named(nodes, 'template');
  assert.equal(styles.length, templates.length);
  for (const [i, template] of templates.entries()) assert.equal(template.children[0], styles[i]);
}

for (const {id, tag, options: known} of widgets) {
  describe(`the embed code of ${id}`, () => {
    for (const form of forms) {
      it(`is HTML without a fault, in which nothing runs: ${form}`, () => {
        for (const options of optionSets(id)) isHarmless(parsed(code(id, options, form)));
      });

      it(`sets every option: ${form}`, () => {
        for (const options of [...optionSets(id), {src: '/a.json?b=1&c'}, {dossier: 'another'}]) {
          const {attributes} = hostOf(parsed(code(id, options, form)));
          for (const [name, value] of Object.entries(options)) {
            const attribute =
              form !== 'placeholder' || name === 'lang' ? name : `data-${name === 'dossier' ? 'dossier-id' : name}`;
            assert.equal(attributes[attribute], String(value), attribute);
          }
        }
      });

      it(`leaves out what is so anyway: ${form}`, () => {
        const presets = Object.fromEntries(
          Object.entries(known).flatMap(([name, {default: preset}]) => (preset === undefined ? [] : [[name, preset]])),
        );
        assert.deepEqual(Object.keys(presets), ['heading-level', 'view']);
        assert.equal(code(id, {...presets, heading: '', src: undefined}, form), code(id, {}, form));
      });
    }

    it('has every option in these tests', () => {
      const tried = [...optionSets(id), {src: 1, dossier: 1}].flatMap(Object.keys);
      assert.deepEqual([...new Set(tried)].sort(), Object.keys(known).sort());
    });

    it('carries the drawing and the readable form in both forms with a script', () => {
      for (const form of ['script', 'self-hosted']) {
        const {name, attributes, children} = hostOf(parsed(code(id, {}, form)));
        assert.deepEqual([name, attributes], [tag, {dossier: bundled.id, lang: 'en'}]);
        const [template, ...readable] = children;
        assert.deepEqual(template.attributes, {shadowrootmode: 'open'});
        assert.equal(elementsIn(template.children).filter(({attributes}) => attributes.part === 'frame').length, 1);
        assert.match(readable.map(({name}) => name).join(), /^h2,p,table,(ol,)?p$/);
      }
    });

    it('says the same in the drawing, in the readable form and in the placeholder', () => {
      for (const options of optionSets(id)) {
        const {children} = hostOf(parsed(code(id, {...options, view: 'chart'})));
        const [template, heading, takeaway] = children;
        const part = (holds) => textOf(elementsIn([template]).find(({attributes}) => holds(attributes)));
        assert.equal(
          part(({role}) => role === 'heading'),
          textOf(heading),
        );
        const said = part((attributes) => attributes.class === 'takeaway');
        if (said) assert.equal(textOf(takeaway), said);
        assert.equal(
          part(({part}) => part === 'source'),
          textOf(children.at(-1)),
        );
        assert.deepEqual(hostOf(parsed(code(id, options, 'placeholder'))).children, children.slice(1));
      }
    });

    it('marks what is not in the language that is asked for', () => {
      const marks = (options, more) =>
        hostOf(parsed(code(id, options, 'placeholder', more))).children.map(({name, attributes}) =>
          /table|ol/.test(name) ? `told ${attributes.lang}` : attributes.lang,
        );
      const each = (told, said) =>
        marks({}).map((mark) => (mark === undefined ? said : told === undefined ? mark : `told ${told}`));
      const ownIn = (language) => ({own: {...own, language}});
      for (const [options, more] of [
        [{lang: 'en-US'}],
        [{lang: 'EN'}],
        [{}, ownIn('de')],
        [{lang: 'de-AT'}, ownIn('de')],
      ])
        assert.deepEqual(marks(options, more), each());
      // There are no words in Armenian.
      assert.deepEqual(marks({lang: 'hy'}), each('en-GB', 'en-GB'));
      // A dossier has its own words in tables and notes.
      assert.deepEqual(marks({lang: 'de'}), each('en'));
      assert.deepEqual(marks({lang: 'en'}, ownIn('de')), each('de'));
      assert.deepEqual(marks({lang: 'en'}, ownIn('nl')), each('nl'));
      assert.deepEqual(marks({}, ownIn('nl')), each(undefined, 'en-GB'));
      // The editor's own words are in the page's language.
      assert.deepEqual(marks({lang: 'hy', heading: 'Losses'}).slice(0, 2), [undefined, 'en-GB']);
    });

    it('has a real table', () => {
      const nodes = hostOf(parsed(code(id, {'heading-level': 3, heading: 'Own words'}, 'placeholder'))).children;
      assert.deepEqual([nodes[0].name, textOf(nodes[0])], ['h3', 'Own words']);
      const [table] = named(nodes, 'table');
      assert.deepEqual(
        table.children.map(({name}) => name),
        ['caption', 'thead', 'tbody'],
      );
      assert.ok(textOf(table.children[0]));
      const [head, ...rows] = named(nodes, 'tr');
      for (const {name, attributes} of head.children) assert.deepEqual([name, attributes.scope], ['th', 'col']);
      assert.ok(rows.length > 1);
      for (const [i, {children}] of rows.entries()) {
        if (i % 2) {
          // Below each figure, as wide as the table: what it comes from.
          const [{name, attributes}, ...others] = children;
          assert.deepEqual([name, attributes, others], ['td', {colspan: String(head.children.length)}, []]);
          assert.match(textOf(children[0]), /^Where this comes from: “.+”, .+, paragraph \d+\./);
        } else {
          assert.equal(children.length, head.children.length);
          assert.equal(children.filter(({attributes}) => attributes.scope === 'row').length, 1);
        }
      }
    });

    it('says each remark once, in notes by their numbers or below the figure', () => {
      const [table, ...others] = hostOf(parsed(code(id, {}, 'placeholder'))).children.filter(({name}) =>
        /table|ol/.test(name),
      );
      const text = textOf(table);
      if (id === 'key-dates') {
        assert.equal(text.split('Worked out: three years after 1992.').length, 2);
        assert.match(text, /six weeks\./);
        assert.deepEqual(others, []);
      } else {
        assert.match(text, /\d[^()]* \(note 1(, note \d)*\)/);
        assert.doesNotMatch(text, /Worked out|Not in the article/);
        assert.ok(others[0]);
      }
    });

    it('carries a dossier of one’s own, and shows nothing else', () => {
      for (const form of ['script', 'self-hosted', 'bare']) {
        const host = hostOf(parsed(code(id, {}, form, {own})));
        const [name, data] = host.children.slice(-2);
        assert.deepEqual([name.name, name.attributes], ['data', {value: own.id}]);
        assert.deepEqual([data.name, data.attributes], ['script', {type: 'application/json'}]);
        const {dossier, problems} = parseDossier(JSON.parse(textOf(data)));
        assert.deepEqual([dossier.id, problems], [own.id, []]);
        if (form !== 'bare') for (const part of host.children.slice(0, 1)) assert.match(textOf(part), ownText[id]);
      }
      const {attributes, children} = hostOf(parsed(code(id, {}, 'placeholder', {own})));
      assert.deepEqual(parseDossier(JSON.parse(attributes['data-json'])).problems, []);
      assert.match(children.map(textOf).join(), ownText[id]);
    });

    it('never draws the bundled figures for what comes from elsewhere', () => {
      for (const options of [{src: '/own.json'}, {dossier: 'another'}]) {
        const name = {name: 'data', attributes: {value: options.dossier ?? ''}, children: []};
        assert.deepEqual(hostOf(parsed(code(id, options))).children, [name]);
        const {children} = hostOf(parsed(code(id, options, 'script', {own})));
        assert.match(children.map(textOf).join(), ownText[id]);
        assert.deepEqual(named(children, 'script'), []);
      }
      assert.equal(hostOf(parsed(code(id, {dossier: bundled.id}))).children[0].name, 'template');
    });
  });
}

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

describe('an embed code without a way to draw', () => {
  it('is made in the forms that are not drawn, and refused in the others', () => {
    for (const form of ['bare', 'placeholder'])
      assert.equal(code('key-dates', {}, form, {draw: undefined}), code('key-dates', {}, form));
    const message = 'the form is drawn, and needs draw: drawOnServer, or drawInPage in a page';
    for (const form of ['script', 'self-hosted'])
      assert.throws(() => code('key-dates', {}, form, {draw: undefined}), {name: 'OptionError', message});
  });
});

describe('an embed code', () => {
  const nasty = [
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</template></script></style></table></dossier-casualty-bar>',
    '<!-- --> ]]> --!>',
    '<script><!--<script>',
    '&quot; &amp;lt; &#60;img src=x onerror=alert(1)&#62;',
    'two\nlines\nand\ttabs',
    '\u2028 ${alert(1)} {{alert(1)}} `',
  ];
  /** A dossier that says something nasty wherever it may say anything. */
  const nastyDossier = (text) => {
    const FREE = [
      'title',
      'headline',
      'publisher',
      'name',
      'section',
      'quote',
      'creditedTo',
      'derived',
      'note',
      'event',
    ];
    const document = JSON.parse(JSON.stringify(own), (key, value) =>
      FREE.includes(key) && typeof value === 'string' ? text : value,
    );
    const {dossier, problems} = parseDossier(document);
    assert.deepEqual(problems, []);
    return dossier;
  };

  for (const text of nasty) {
    it(`lets nothing in: ${JSON.stringify(text)}`, () => {
      for (const {id} of widgets) {
        for (const form of forms) {
          const nodes = parsed(code(id, {heading: text}, form, {own: nastyDossier(text)}));
          isHarmless(nodes);
          const {attributes, children} = hostOf(nodes);
          assert.equal(attributes[form === 'placeholder' ? 'data-heading' : 'heading'], text);
          const json = attributes['data-json'] ?? textOf(children.at(-1));
          assert.equal(JSON.parse(json).title, text);
          assert.equal(nodes.filter(({name}) => name).length, form === 'script' || form === 'self-hosted' ? 2 : 1);
          if (form !== 'bare') assert.equal(textOf(withoutDrawing(children)[0]), text);
        }
      }
    });
  }

  const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
  it('gives every text back as it was, but for what HTML cannot hold', () => {
    const id = 'casualty-bar';
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), (heading) => {
        const expected = heading.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\ufffd');
        for (const form of ['bare', 'placeholder']) {
          const {attributes, children} = hostOf(parsed(code(id, {heading}, form)));
          assert.equal(attributes.heading ?? attributes['data-heading'], expected);
          if (form === 'placeholder') assert.equal(textOf(children[0]), expected);
        }
      }),
      {numRuns: isThorough ? 100 : 30, seed: 4},
    );
  });

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
