import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDossier} from '../../dist/dossier/parse.js';
import {bundled, code, elementsIn, forms, optionSets, own, ownText, parsed, textOf, widgets} from '../embed.mjs';
import {isThorough} from '../thorough.mjs';
import {shortcodes} from '../wordpress.mjs';

const named = (nodes, name) => elementsIn(nodes).filter((element) => element.name === name);
/** The element or the placeholder, without the line break behind its tag. */
const hostOf = (nodes) => {
  const host = elementsIn(nodes).find(({name}) => name === 'figure' || name.startsWith('dossier-'));
  return {...host, children: host.children.filter((child) => child !== '\n')};
};
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
    '[video] of a [[gallery ids="1"]] \\"[video]\\" [',
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

  // CommonMark 0.31, 4.6: a tag of any name begins a block of HTML where its line ends with it, and an empty line ends the
  // block; `figure` begins one in any case. In a paragraph the heading of the code would end it, and stand below the figure.
  it('is a block of HTML in Markdown', () => {
    for (const {id} of widgets)
      for (const form of ['script', 'self-hosted', 'placeholder'])
        for (const options of optionSets(id)) {
          const lines = code(id, {...options, heading: 'two\n\nlines'}, form, {own: nastyDossier('a\n\nb')}).split(
            '\n',
          );
          assert.match(lines[0], form === 'placeholder' ? /^<figure / : /^<dossier-[a-z-]+( [a-z-]+="[^"]*")+>$/);
          assert.deepEqual(
            lines.filter((line) => !line.trim()),
            [],
          );
        }
    assert.doesNotMatch(code('key-dates', {src: '/dates.json'}), /\n\s*\n/);
  });

  it('has no word in brackets that WordPress would run, and keeps the brackets of JSON', () => {
    const text = '[video] of a [[gallery ids="1"]], [video src="a"]';
    for (const {id} of widgets) {
      for (const form of forms) {
        const html = code(id, {heading: text}, form, {own: nastyDossier(text)});
        assert.equal(shortcodes(html, 'video', 'gallery'), html);
        if (form === 'placeholder') assert.match(html, /:\[\{&quot;id/);
        if (form === 'bare') assert.match(html, /:\[\{"id/);
      }
    }
  });

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
});
