import {assert} from '@open-wc/testing';
import type {CasualtyEntry, Dossier, Source} from '../../src/dossier/shape.js';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {notesOf, passagesOf} from '../../src/model/evidence.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {casualty} from '../documents/casualties.js';
import {dossierWith, evidenceOf} from '../documents/dossier.js';
import {dossier, speech} from './bundled.js';

const [entry] = dossier.casualties!;
const withUrl = (url: string): Dossier => ({...dossier, article: {...dossier.article, url}});
const noted = (...notes: NonNullable<CasualtyEntry['note']>[]) =>
  casualtyFigure(
    dossierWith({casualties: notes.map((note, i) => casualty({id: `${i}`, count: {best: i}, note}))}),
    speech,
    {},
  );
const numbersOf = ({groups}: ReturnType<typeof noted>) => groups.flatMap(({rows}) => rows.map(({notes}) => notes));

describe('figures', () => {
  it('make each text once: a page can show one many times', () => {
    let made = 0;
    const counting = (...given: Parameters<typeof speech.quantity>) => {
      made++;
      return speech.quantity(...given);
    };
    const {facts, passages} = casualtyFigure(dossier, {...speech, quantity: counting}, {});
    const read = () => facts.map(({entry, who, text, cells}) => [passages(entry), who, text, cells]);
    const [first, atFirst] = [read(), made];
    const second = read();
    assert.isAbove(atFirst, 0);
    assert.equal(made, atFirst);
    facts.forEach((_, i) => assert.strictEqual(second[i]![0], first[i]![0]));
    assert.deepEqual(second, first);
  });
});

describe('passagesOf', () => {
  it('quotes the phrase, and says where it stands and who is credited', () => {
    assert.deepEqual(passagesOf(entry!, dossier, speech), [
      {
        quote: '“3,900 Armenians and 2,900 Azerbaijanis”',
        place:
          'Recent precedent, paragraph 4. Credited to Resolution 2391 (2021) of the Parliamentary Assembly of the Council of Europe.',
        href: undefined,
      },
    ]);
  });

  it('says how a fact was worked out', () => {
    const [from] = evidenceOf('three years later');
    const placeOf = (derived: string | true) =>
      passagesOf(casualty({id: 'a', count: {best: 1}, evidence: [{...from!, derived}]}), dossier, speech)[0]!.place;
    assert.equal(placeOf('three years after 1992'), 'Lead, paragraph 1. Worked out: three years after 1992.');
    assert.equal(placeOf(true), 'Lead, paragraph 1. Worked out from the wording.');
  });

  it('jumps to the phrase where the address of the article is known', () => {
    assert.equal(
      passagesOf(dossier.casualties![2]!, withUrl('https://example.org/a'), speech)[0]!.href,
      'https://example.org/a#:~:text=nearly%20700%20civilians',
    );
  });

  it('takes evidence without a source for the article’s, and other evidence to its own source', () => {
    const [from] = evidenceOf('of 2031');
    const hrefOf = (source?: string) =>
      passagesOf(
        casualty({id: 'a', count: {best: 1}, evidence: [{...from!, ...(source && {source})}]}),
        dossierWith(),
        speech,
      )[0]!.href;
    assert.equal(hrefOf(), 'https://example.org/what-was-counted#:~:text=of%202031');
    assert.equal(hrefOf('article'), hrefOf());
    assert.equal(hrefOf('registry'), 'https://example.org/registry#:~:text=of%202031');
  });

  it('names the source of evidence that is not the article’s', () => {
    const [from] = evidenceOf('of 2031');
    const [passage] = passagesOf(
      casualty({id: 'a', count: {best: 1}, evidence: [{...from!, source: 'registry', section: 'Table 2'}]}),
      dossierWith(),
      speech,
    );
    assert.equal(passage!.place, 'Invented Institute, Registry of the Missing, 2032, Table 2, paragraph 1.');
    const [article, {published: _, ...undated}] = dossierWith().sources as [Source, Source];
    assert.equal(
      passagesOf(
        casualty({id: 'a', count: {best: 1}, evidence: [{...from!, source: 'registry'}]}),
        dossierWith({sources: [article, undated]}),
        speech,
      )[0]!.place,
      'Invented Institute, Registry of the Missing, Lead, paragraph 1.',
    );
  });

  it('has no link for an address that is not of the web', () => {
    assert.isUndefined(passagesOf(entry!, withUrl('javascript:alert(1)'), speech)[0]!.href);
  });
});

describe('notes', () => {
  const figure = casualtyFigure(dossier, speech, {});

  it('are numbered in the order of the entries, each once', () => {
    assert.deepEqual(numbersOf(noted('One.', [{text: 'Two.'}, {text: 'One.'}], 'Three.')), [[1], [2, 1], [3]]);
    const [armenia, azerbaijan] = numbersOf(figure);
    assert.isNotEmpty(armenia);
    assert.deepEqual(azerbaijan, armenia);
    assert.deepEqual(
      [...new Set(numbersOf(figure).flat())],
      figure.notes.map((_, i) => i + 1),
    );
    assert.equal(new Set(figure.notes.map(({text}) => text)).size, figure.notes.length);
  });

  it('say what is not in the article, and whose it is', () => {
    const {text, source, href} = figure.notes.find(({href}) => href)!;
    assert.match(text, /^Not in the article: /);
    assert.equal(source, 'SIPRI, Arms transfers to conflict zones: The case of Nagorno-Karabakh, 2021');
    assert.match(href!, /^https:\/\/www\.sipri\.org\//);
    assert.notInclude(figure.notes[0]!.text, 'Not in the article');
    assert.isUndefined(figure.notes[0]!.source);
  });

  it('have one full stop, behind the source', () => {
    const {notes, row, facts} = noted({text: 'Others count fewer.', source: 'registry'});
    assert.equal(notes[0]!.text, 'Not in the article: Others count fewer');
    assert.match(row(facts[0]!).at(-2)!, /fewer \([^.]+\)\.$/);
    const {text} = noted({text: 'Others count 5.5 percent fewer.', source: 'registry'}).notes[0]!;
    assert.equal(text, 'Not in the article: Others count 5.5 percent fewer');
  });

  it('keep two sources apart that say the same', () => {
    const sources = [...dossierWith().sources, {id: 'other', title: 'Another count', publisher: 'Another Institute'}];
    const casualties = ['registry', 'other'].map((source) =>
      casualty({id: source, count: {best: 5}, note: {text: 'Others count fewer.', source}}),
    );
    const {notes} = casualtyFigure(dossierWith({sources, casualties}), speech, {});
    assert.deepEqual(
      notes.map(({source}) => source?.split(',')[0]),
      ['Invented Institute', 'Another Institute'],
    );
  });

  it('say how a fact was worked out', () => {
    const [from] = evidenceOf('three years later');
    const entry = casualty({id: 'a', count: {best: 1}, evidence: [{...from!, derived: 'a sum'}], note: 'One.'});
    assert.deepEqual(
      notesOf(entry, dossierWith(), speech).map(({text}) => text),
      ['Worked out: a sum.', 'One.'],
    );
  });

  it('leave two phrases apart in the table', () => {
    const evidence = [...evidenceOf('of 2031'), ...evidenceOf('of the war')];
    const {row, facts} = casualtyFigure(
      dossierWith({casualties: [casualty({id: 'a', count: {best: 1}, evidence})]}),
      speech,
      {},
    );
    assert.equal(row(facts[0]!).at(-1), '“of 2031”, Lead, paragraph 1. “of the war”, Lead, paragraph 1.');
  });

  it('are in the table, each with its source', () => {
    assert.deepEqual(figure.columns.slice(-2), ['Remarks', 'Where this comes from']);
    assert.match(
      figure.row(figure.facts[0]!).at(-2)!,
      /^Killed and missing are one number\. Not in the article: .+ \(Parliamentary Assembly of the Council of Europe, .+, 13 September 2021\)\. Not in the article: .+\)\.$/,
    );
  });

  it('of an entry without any are none', () =>
    assert.deepEqual(notesOf(casualty({id: 'a', count: {best: 1}}), dossier, speech), []));
});

describe('the source line', () => {
  it('names the article, and once each whom it credits', () => {
    assert.equal(
      casualtyFigure(dossier, speech, {}).source,
      'Source: Ilaria Romano, Reset DOC, 3 November 2023; credited there: Resolution 2391 (2021) of the Parliamentary Assembly of the Council of Europe',
    );
    assert.equal(
      supplierFigure(dossier, speech, {}).source,
      'Source: Ilaria Romano, Reset DOC, 3 November 2023; credited there: SIPRI',
    );
  });

  const CREDITED: readonly (readonly [names: readonly string[], said: string])[] = [
    [['The Ministry', 'the Registry', 'X'], 'The Ministry, the Registry and X'],
    [['T. Perriello, then envoy', 'the Registry', 'X'], 'T. Perriello, then envoy; the Registry; X'],
  ];
  for (const [names, said] of CREDITED)
    it(`keeps apart whom it credits: ${said}`, () => {
      const casualties = names.map((creditedTo, i) =>
        casualty({id: `${i}`, count: {best: i}, evidence: [{section: 'Lead', paragraph: 1, quote: 'x', creditedTo}]}),
      );
      assert.isTrue(casualtyFigure(dossierWith({casualties}), speech, {}).source.endsWith(`; credited there: ${said}`));
    });

  it('credits nobody where the article does not', () => {
    assert.equal(noted('One.').source, 'Source: A. Writer, The Example, 3 November 2032');
  });
});

describe('citation', () => {
  it('cites the article, then the dossier', () => {
    assert.equal(
      noted('One.').citation,
      'A. Writer, “What Was Counted, and by Whom”, The Example, 3 November 2032. https://example.org/what-was-counted. ' +
        'Figures: Dossier widgets, “An invented war”, 15 January 2033.',
    );
    assert.notInclude(casualtyFigure(dossier, speech, {}).citation, 'http');
  });
});
