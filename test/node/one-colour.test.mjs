// Lines where all are in the colour of the text: in forced colours, and in browsers that know no light-dark().
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {spending} from '../documents.mjs';
import {inEachEngine, name, openSite, pageOf, script as code, tag, withoutLightDark} from '../page.mjs';

const {yearsWithGaps} = spending;
const [first, second, third] = yearsWithGaps.parties;

/** The same amounts of a party, as somebody claims them. */
const claimed = ({id: party}, creditedTo) =>
  yearsWithGaps.spending
    .filter((amount) => amount.party === first.id)
    .map((amount) => ({
      ...amount,
      party,
      id: party + creditedTo + amount.id,
      evidence: amount.evidence.map((each) => ({...each, creditedTo})),
    }));

/** Of two parties, of a rival claim of each, and of a third party. */
const data = {
  ...yearsWithGaps,
  spending: [
    ...[first, second].flatMap((party) => ['X', 'Y'].flatMap((who) => claimed(party, who))),
    ...claimed(third, 'X'),
  ],
};

async function dashesIn(page) {
  return page.evaluate(async (data) => {
    const element = Object.assign(document.createElement('dossier-spending-chart'), {data});
    document.body.append(element);
    await element.updateComplete;
    return [...element.shadowRoot.querySelectorAll('path.line')].map((line) => getComputedStyle(line).strokeDasharray);
  }, data);
}

for (const [mode, open, needs] of [
  ['without light-dark()', (site) => site.visit(pageOf(tag(), ''), {more: {[name]: withoutLightDark(code)}})],
  [
    'in forced colours',
    async (site) => {
      const page = await site.visit(pageOf(tag(), ''));
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
      return page;
    },
    ['forced colours'],
  ],
])
  inEachEngine(
    `lines in one colour, ${mode}`,
    (engine) => {
      let site;
      before(async () => (site = await openSite(engine)));
      after(() => site.close());

      it('have dashes of their own', async () => {
        const dashes = await dashesIn(await open(site));
        assert.equal(new Set(dashes).size, 5, dashes.join('; '));
        // One of them is solid.
        assert.ok(dashes.includes('none'));
      });
    },
    needs,
  );
