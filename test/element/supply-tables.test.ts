import {assert, oneEvent} from '@open-wc/testing';
import type {ErrorEvent} from '../../src/index.js';
import {expectWarning} from '../quiet.js';
import {article, figure, shown, tags} from './fixture.js';
import {address, bundledText, ownText} from './own-data.js';

/** A row each, under the paths of its fields; evidence is added. */
const TABLES: Readonly<Record<(typeof tags)[number], readonly [header: string, row: string]>> = {
  'dossier-casualty-bar': ['conflict,group,outcome,party,count.best', 'war-2020,military,killed; missing,ARM,"4321"'],
  'dossier-spending-chart': ['party,time,amount.best,amount.currency,amount.prices', 'ARM,2031,4321000000,USD,current'],
  'dossier-supplier-breakdown': ['recipient,supplier,share.best,leading', 'ARM,RUS,43,TRUE'],
  'dossier-key-dates': ['time,event,kind', '2031-03-02,An own event,war'],
};
const tableOf = (tag: (typeof tags)[number]) =>
  TABLES[tag].map(
    (line, i) => `${line},${['id,evidence.section,evidence.paragraph,evidence.quote', 'own,Lead,1,a phrase'][i]}`,
  );

describe('a table at src', () => {
  for (const tag of tags) {
    const lines = tableOf(tag);
    const at = (text: string, type = 'text/csv') => `${tag} src="${address(text, type)}" dossier="nagorno-karabakh"`;

    for (const [what, text] of [
      ['commas', lines.join('\n')],
      ['semicolons', lines.join('\r\n').replaceAll('; ', ' ').replaceAll(',', ';')],
      ['tabs and a byte order mark', `\ufeff${lines.join('\n').replaceAll(',', '\t')}`],
    ] as const)
      it(`is read in <${tag}>, with ${what}`, async () => {
        const ready = oneEvent(document, 'dossier-ready');
        const element = await figure(
          `<${at(what === 'semicolons' && tag === tags[0] ? text.replace('killed missing', 'killed') : text)}>`,
        );
        await ready;
        assert.match(shown(element), ownText);
        assert.notMatch(shown(element), bundledText);
        assert.notMatch(shown(element), /missing here/);
      });

    it(`has its faulty rows left out in <${tag}>`, async () => {
      expectWarning(/\/1\/evidence\/0\/paragraph|row 4/);
      const faulty = [lines[1]!.replace(',Lead,1,', ',Lead,first,').replace(',own,', ',other,'), 'shifted'];
      const ready = oneEvent(document, 'dossier-ready');
      const element = await figure(`<${at([...lines, ...faulty].join('\n'))}>`);
      await ready;
      assert.match(shown(element), ownText);
      assert.match(shown(element), /missing here/);
    });
  }

  const table = tableOf('dossier-spending-chart').join('\n');
  const refusals: readonly (readonly [what: string, text: string, attributes: string, message: RegExp])[] = [
    ['no dossier is named', table, '', /found nothing, expected the id of a dossier/],
    ['the page has no such dossier', table, ' dossier="nowhere"', /found "nowhere", expected the id of a dossier/],
    ['a quotation mark is left open', `${table}"`, ' dossier="nagorno-karabakh"', /row 2, column 9.*\[bad-table\]/],
    ['it has no rows', table.split('\n')[0]!, ' dossier="nagorno-karabakh"', /no rows.*\[bad-table\]/],
    ['its names are of no field', 'land,dollars\nPTA,5', ' dossier="nagorno-karabakh"', /missing-field/],
    ['it is empty', '', ' dossier="nagorno-karabakh"', /bad-json/],
  ];
  for (const [what, text, attributes, message] of refusals)
    it(`is not shown, nor the bundled figures, where ${what}`, async () => {
      expectWarning(message);
      const told = oneEvent(document, 'dossier-error');
      const element = await figure(`<dossier-spending-chart src="${address(text, 'text/csv')}"${attributes}>`);
      const {problems} = (await told) as unknown as ErrorEvent;
      await element.updateComplete;
      assert.match(problems[0]!.message, message);
      assert.equal(shown(element), 'These figures could not be read and are not shown.');
    });

  it('waits for the dossier that has the rest', async () => {
    expectWarning(/unknown-dossier/);
    const told = oneEvent(document, 'dossier-error');
    const element = await figure(`<dossier-spending-chart src="${address(table, 'text/csv')}" dossier="comes-later">`);
    await told;
    const ready = oneEvent(document, 'dossier-ready');
    const {addDossier} = await import('../../src/index.js');
    addDossier({...article, id: 'comes-later'});
    await ready;
    assert.match(shown(element), ownText);
  });

  it('is read anew for another dossier, which has other names', async () => {
    const {addDossier} = await import('../../src/index.js');
    const parties = article.parties.map((party) => ({...party, name: `New ${party.name}`}));
    addDossier({...article, id: 'renamed', parties});
    const first = oneEvent(document, 'dossier-ready');
    const element = await figure(
      `<dossier-spending-chart src="${address(table, 'text/csv')}" dossier="nagorno-karabakh">`,
    );
    await first;
    assert.notMatch(shown(element), /New Armenia/);
    const second = oneEvent(document, 'dossier-ready');
    element.dossier = 'renamed';
    await second;
    assert.match(shown(element), /New Armenia/);
  });
});
