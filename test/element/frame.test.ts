import {assert} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.js';
import {all, article, bare, button, figure, shown, tags} from './fixture.js';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {dossierWith} from '../documents/dossier.js';
import {spent, twoCurrencies} from '../documents/spending.js';
import {supplied} from '../documents/suppliers.js';
import {onPaper} from './paper.js';

declare const axe: typeof Axe;

const rules = {
  runOnly: {type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
};

/** What axe finds in an element; a fragment of a page has no landmarks or title of its own. */
async function violations(element: Element) {
  const {violations} = await axe.run(element, {...rules, rules: {region: {enabled: false}}});
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

describe('amounts that cannot share one scale', () => {
  it('are listed in the place of the chart, also on paper', async () => {
    const element = await bare('dossier-spending-chart', twoCurrencies);
    assert.match(shown(element), /cannot stand on one scale\. .* Year Country Amount .* Party A \$640 million/);
    assert.lengthOf(
      all(element, 'button')
        .map(({textContent}) => textContent)
        .filter((text) => /Table|Chart/.test(text)),
      0,
    );
    assert.isAbove(all(element, 'tbody tr')[1]!.getBoundingClientRect().height, 10);
    assert.deepEqual(await violations(element), []);
  });

  it('leave shares to their labels, each with its evidence', async () => {
    const suppliers = [supplied('PTC', {best: 70}), supplied('PTD', {best: 60})];
    const element = await bare('dossier-supplier-breakdown', dossierWith({suppliers}));
    assert.match(shown(element), /more than 100% cannot stand on one scale\. Party C 70% Party D 60%/);
    assert.lengthOf(all(element, 'svg.stack'), 0);
    assert.lengthOf(all(element, 'details .evidence'), 2);
    assert.deepEqual(await violations(element), []);
  });
});

describe('what a dossier tells in another language than the words around it', () => {
  const TOLD = '.evidence blockquote, .event, .notes li';
  const languages = (element: FigureElement, selector: string) =>
    new Set(all(element, selector).map((each) => each.closest<HTMLElement>('[lang]')!.lang));

  for (const tag of tags)
    it(`is marked in ${tag}, and else nothing is`, async () => {
      const element = await figure(`<${tag} lang="en-GB"></${tag}>`, {...article, language: 'hy'});
      assert.deepEqual([...languages(element, TOLD)], ['hy']);
      assert.deepEqual([...languages(element, '.takeaway, .value, .tools button, [part=source]')], ['en-GB']);
      for (const language of ['en-US', 'EN']) {
        element.data = {...article, language};
        await element.updateComplete;
        assert.deepEqual([...languages(element, '.frame *')], ['en-GB']);
      }
    });

  it('is not what the words say of a fact, nor a cell of the table', async () => {
    const [first] = article.casualties;
    const evidence = [{...first!.evidence[0]!, derived: true}];
    const data = {...article, language: 'hy', casualties: [{...first, evidence, note: 'Նշում'}]};
    const element = await bare('dossier-casualty-bar', data);
    assert.deepEqual(
      all(element, '.notes li').map(({lang, textContent}) => [lang, textContent.trim()]),
      [
        ['', 'Worked out from the wording.'],
        ['hy', 'Նշում'],
      ],
    );
    button(element, 'Table').click();
    await element.updateComplete;
    assert.deepEqual([...languages(element, 'table *')], ['en-GB']);
  });
});

describe('a heading', () => {
  it('has a level that a page can have below its title, and words', async () => {
    for (const [asked, level] of [
      ['1', '2'],
      ['3.4', '3'],
      ['9', '6'],
      ['high', '2'],
    ] as const) {
      const element = await figure(
        `<dossier-casualty-bar heading=" " heading-level="${asked}"></dossier-casualty-bar>`,
      );
      const [heading] = all(element, '[role=heading]');
      assert.equal(heading!.getAttribute('aria-level'), level, asked);
      assert.match(heading!.textContent, /\w/);
    }
  });
});

describe('the citation', () => {
  const {clipboard} = navigator;
  afterEach(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));

  for (const isAllowed of [true, false])
    it(isAllowed ? 'says that it is copied' : 'is selected where the page may not copy it', async () => {
      const writeText = () => (isAllowed ? Promise.resolve() : Promise.reject(new Error('not allowed')));
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
      const element = await bare('dossier-casualty-bar');
      all(element, '.tools summary')[0]!.click();
      let selected: unknown;
      const {selectAllChildren} = Selection.prototype;
      Selection.prototype.selectAllChildren = (node) => void (selected = node);
      button(element, 'Copy').click();
      await Promise.resolve();
      await new Promise((done) => setTimeout(done));
      Selection.prototype.selectAllChildren = selectAllChildren;
      await element.updateComplete;
      assert.equal(!!button(element, 'Copied'), isAllowed);
      // Not the text itself, of which a failure would print the whole page.
      assert.equal(selected === all(element, '.tools p')[0], !isAllowed);
    });
});

describe('the table', () => {
  const columns = async (note?: string) => {
    const [first, second] = [spent('PTA', 2030, {best: 5e9}), spent('PTB', 2030, {best: 6e9})];
    const spending = [first, note ? {...second, note} : second];
    const element = await bare('dossier-spending-chart', dossierWith({spending}));
    button(element, 'Table').click();
    await element.updateComplete;
    return all(element, 'thead th').map(({textContent}) => textContent);
  };

  it('has a column for remarks where there are any, and else leaves its room to the others', async () => {
    assert.include(await columns('Without pensions.'), 'Remarks');
    const without = await columns();
    assert.notInclude(without, 'Remarks');
    assert.equal(without.at(-1), 'Where this comes from');
  });
});

for (const tag of tags) {
  describe(`the frame of <${tag}>`, () => {
    it('shows the same figures as a table', async () => {
      const element = await bare(tag);
      const figures = all(element, 'summary .value').map(({textContent}) => textContent.trim());
      button(element, 'Table').click();
      await element.updateComplete;
      const [table] = all(element, 'table');
      // Nothing stands above it that says nothing.
      assert.equal(table!.closest('.body')!.firstElementChild!.className, 'scroll');
      // The title is said once, by the heading.
      assert.equal(table!.querySelector('caption')!.textContent, 'The figures, and where each comes from');
      assert.isAbove(all(element, 'th[scope=col]').length, 3);
      const cells = all(element, 'td, th').map(({textContent}) => textContent.trim());
      for (const text of figures) assert.include(cells, text);
      button(element, 'Chart').click();
      await element.updateComplete;
      assert.lengthOf(all(element, 'table'), 0);
    });

    const asTable = async (element: FigureElement, width: number) => {
      element.style.width = `${width}px`;
      button(element, 'Table').click();
      await element.updateComplete;
    };

    /** The words of a table that are broken. */
    const broken = (element: FigureElement) =>
      all(element, 'th, td').flatMap((cell) => {
        const text = [...cell.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent)!;
        const range = document.createRange();
        return [...cell.textContent.matchAll(/\p{L}+/gu)].flatMap(({0: word, index}) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // A word that begins a line behind a hyphen has an end of the line before, too.
          return [...range.getClientRects()].filter(({width}) => width).length > 1 ? word : [];
        });
      });

    it('scrolls as a table before it breaks words', async () => {
      const element = await bare(tag);
      await asTable(element, 280);
      assert.deepEqual(broken(element), []);
    });

    it('breaks no word of a table on paper, and is no wider than it', async () => {
      const element = await figure(
        `<div style="font: 14px Arial, Arimo, 'Liberation Sans', sans-serif"><${tag}></${tag}></div>`,
      );
      await asTable(element, 640);
      const [words, extra] = await onPaper(element, () => {
        const [scroll] = all(element, '.scroll');
        return [broken(element), scroll!.scrollWidth - scroll!.clientWidth];
      });
      assert.deepEqual([words, extra], [[], 0]);
    });

    it('has one rule below its table', async () => {
      const element = await bare(tag);
      await asTable(element, 640);
      for (const cell of all(element, 'tr:last-child > td'))
        assert.equal(getComputedStyle(cell).borderBottomWidth, '0px');
      assert.equal(getComputedStyle(all(element, '.ruled')[0]!).borderTopWidth, '1px');
    });

    it('gives CSV also of half a letter, which no file can hold', async () => {
      const halved = JSON.stringify(article).replaceAll('"quote":"', '"quote":"\\udc00');
      const element = await bare(tag, JSON.parse(halved));
      const {click} = HTMLAnchorElement.prototype;
      let href = '';
      HTMLAnchorElement.prototype.click = function () {
        ({href} = this);
      };
      button(element, 'CSV').click();
      HTMLAnchorElement.prototype.click = click;
      assert.include(await (await fetch(href)).text(), '“\ufffd');
    });

    it('takes no other word for a colour scheme', async () => {
      for (const word of ['hidden', 'tools', 'dark hidden', 'Light', '']) {
        const element = await figure(`<${tag} color-scheme="${word}"></${tag}>`);
        assert.equal(all(element, '.frame')[0]!.className.trim(), 'frame', word);
        assert.isAbove(element.offsetHeight, 100, word);
      }
    });

    it('gives its figures as CSV', async () => {
      const element = await bare(tag);
      const {click} = HTMLAnchorElement.prototype;
      let [href, name] = ['', ''];
      HTMLAnchorElement.prototype.click = function () {
        [href, name] = [this.href, this.download];
      };
      button(element, 'CSV').click();
      HTMLAnchorElement.prototype.click = click;
      assert.match(name, /^nagorno-karabakh-(casualties|spending|suppliers|dates)\.csv$/);
      const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
      assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
      const lines = new TextDecoder().decode(bytes).split('\r\n');
      assert.lengthOf(
        lines,
        1 +
          {
            'dossier-casualty-bar': 4,
            'dossier-spending-chart': 2,
            'dossier-supplier-breakdown': 5,
            'dossier-key-dates': 24,
          }[tag],
      );
    });

    it('gives a citation to copy', async () => {
      const element = await bare(tag);
      assert.isFalse(button(element, 'Copy').checkVisibility());
      all(element, '.tools summary')[0]!.click();
      assert.include(
        shown(element),
        'Ilaria Romano, “Nagorno Karabakh: New Scenarios for its Lost Independence”, Reset DOC, 3 November 2023.',
      );
      assert.exists(button(element, 'Copy'));
    });

    it('takes a heading, a level and slotted content', async () => {
      const element = await figure(`<${tag} heading="Own words" heading-level="4"><p slot="note">A note.</p></${tag}>`);
      const [heading] = all(element, '[role=heading]');
      assert.equal(heading!.textContent, 'Own words');
      assert.equal(heading!.getAttribute('aria-level'), '4');
      assert.isAbove(element.querySelector('p')!.getBoundingClientRect().height, 0);
    });

    for (const scheme of ['light', 'dark'] as const)
      for (const dir of ['ltr', 'rtl'])
        it(`passes axe in ${scheme}, ${dir}, open and as a table`, async () => {
          const paper = scheme === 'dark' ? '#15171a' : '#fff';
          const element = await figure(
            `<div dir="${dir}" style="background: ${paper}"><${tag} color-scheme="${scheme}"></${tag}></div>`,
          );
          assert.deepEqual(await violations(element), []);
          for (const line of all(element, 'summary')) line.click();
          assert.deepEqual(await violations(element), []);
          element.view = 'table';
          await element.updateComplete;
          assert.deepEqual(await violations(element), []);
        });

    it('has room for the numbers of ten notes', async () => {
      const element = await figure(`<div style="font-family: monospace, monospace"><${tag}></${tag}></div>`);
      const pen = document.createElement('canvas').getContext('2d')!;
      for (const note of all(element, '.notes li')) {
        const {fontSize, fontFamily, marginLeft} = getComputedStyle(note);
        pen.font = `${fontSize} ${fontFamily}`;
        // What is painted a little outside the frame is not cut off.
        assert.isAtMost(pen.measureText('10.').width, parseFloat(marginLeft) + 4);
      }
    });

    it('is no wider than its column from 200 to 2,000 px', async () => {
      const element = await figure(`<div><${tag}></${tag}></div>`);
      for (const width of [200, 320, 480, 600, 900, 2000]) {
        element.parentElement!.style.width = `${width}px`;
        const [frame] = all(element, '.frame');
        assert.isAtMost(frame!.scrollWidth, width, `${width} px`);
      }
    });

    it('underlines what can be opened or pressed', async () => {
      const element = await bare(tag);
      const lines = all(element, '.value, .tools button, .tools summary');
      assert.isAbove(lines.length, 3);
      for (const each of lines) assert.equal(getComputedStyle(each).textDecorationLine, 'underline');
    });

    // What container queries change, Firefox lays out but does not print.
    it('is no container on paper', async () => {
      const element = await bare(tag);
      const kind = () => getComputedStyle(all(element, '.frame')[0]!).containerType;
      assert.equal(await onPaper(element, kind), 'normal');
      assert.equal(kind(), 'inline-size');
    });

    it('has no tools on paper', async () => {
      const element = await bare(tag);
      const display = () => getComputedStyle(all(element, '.tools')[0]!).display;
      assert.equal(await onPaper(element, display), 'none');
      assert.notEqual(display(), 'none');
    });
  });
}

describe('a note', () => {
  for (const tag of tags)
    it(`has a link that can be pressed in <${tag}>`, async () => {
      const note = {text: 'another count', source: 'web'};
      const withNote = (entries: readonly object[]) => entries.map((entry) => ({...entry, note}));
      const {casualties, spending, suppliers, dates, sources, ...rest} = article;
      const element = await bare(tag, {
        ...rest,
        sources: [...sources, {id: 'web', title: 'A page', publisher: 'P', url: 'https://example.org/'}],
        casualties: withNote(casualties),
        spending: withNote(spending),
        suppliers: withNote(suppliers),
        dates: withNote(dates),
      });
      const [link] = all(element, 'a[href="https://example.org/"]');
      link!.scrollIntoView({block: 'center'});
      const {left, top} = link!.getClientRects()[0]!;
      assert.equal(element.shadowRoot!.elementFromPoint(left + 2, top + 2), link);
    });
});
