// Names that blockers of advertisements hide or refuse, by the general rules of common lists: none is ours.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {drawn, four, inChromium, openSite, pageOf, tag, until} from '../../page.mjs';

const word =
  'ads?|advert\\w*|adsense|adbox|adslot|banner|sponsor\\w*|promo\\w*|outbrain|taboola|teads|popup|cookie\\w*|consent|paywall|newsletter|social|share|analytics|pixel|beacon|tracker|tracking';
const blocked = new RegExp(`(^|[-_./ ])(${word})([-_./ ]|$)`, 'i');

inChromium(
  'a page whose reader blocks advertisements',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site.close());

    it('finds no tag, id, class, attribute or part that a list names', async () => {
      const page = await site.visit(pageOf(tag(), four()));
      await until(page, drawn);
      const names = await page.evaluate(() => {
        const hosts = [...document.body.children];
        const all = [...hosts, ...hosts.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('*')])];
        const own = ['id', 'class', 'part'];
        return [
          ...new Set(
            all.flatMap((each) => [
              each.localName,
              ...each.getAttributeNames(),
              ...own.flatMap((name) => each.getAttribute(name)?.split(/\s+/) ?? []),
            ]),
          ),
        ];
      });
      assert.ok(names.length > 30);
      assert.deepEqual(
        names.filter((each) => blocked.test(each)),
        [],
      );
      // It would find one.
      assert.match('dossier-ad', blocked);
    });

    it('refuses no file', () => {
      const files = readdirSync(new URL('../../../dist', import.meta.url));
      assert.ok(files.includes('nagorno-karabakh.js'));
      assert.deepEqual(
        files.filter((each) => blocked.test(each)),
        [],
      );
    });
  },
  'names are the same in all',
);
