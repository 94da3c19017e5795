import {assert} from '@open-wc/testing';
import {dossierWith} from '../documents/dossier.js';
import {event} from '../documents/dates.js';
import {all, bare, button, shown} from './fixture.js';

const dates = (count: number) => ({
  ...dossierWith(),
  dates: Array.from({length: count}, (_, i) => event(`${1000 + i}`, `Event ${i + 1}.`)),
});
const events = (element: Awaited<ReturnType<typeof bare>>) =>
  all(element, '.event').map(({textContent}) => textContent);

describe('the pager', () => {
  it('is not there where all entries are on one page', async () => {
    const element = await bare('dossier-key-dates', dates(100));
    assert.lengthOf(events(element), 100);
    assert.notExists(button(element, 'Next'));
  });

  it('leads to every entry, and no further', async () => {
    const element = await bare('dossier-key-dates', dates(205));
    const seen = [...events(element)];
    for (let turns = 0; turns < 5; turns++) {
      button(element, 'Next').click();
      await element.updateComplete;
      seen.push(...events(element));
    }
    assert.sameMembers(
      [...new Set(seen)],
      Array.from({length: 205}, (_, i) => `Event ${i + 1}.`),
    );
    assert.include(shown(element), '201 to 205 of 205');
    assert.equal(button(element, 'Next').getAttribute('aria-disabled'), 'true');
    button(element, 'Previous').click();
    await element.updateComplete;
    assert.equal(events(element)[0], 'Event 101.');
  });

  it('leads to nothing before the first page, and stays', async () => {
    const element = await bare('dossier-key-dates', dates(101));
    assert.equal(button(element, 'Previous').getAttribute('aria-disabled'), 'true');
    button(element, 'Previous').click();
    await element.updateComplete;
    assert.include(shown(element), '1 to 100 of 101');
    for (const name of ['Next', 'Previous']) {
      assert.equal(button(element, name).getAttribute('aria-disabled'), 'false');
      button(element, name).click();
      await element.updateComplete;
    }
    assert.include(shown(element), '1 to 100 of 101');
  });

  it('keeps the focus at the end', async () => {
    const element = await bare('dossier-key-dates', dates(101));
    const next = button(element, 'Next');
    next.focus();
    next.click();
    await element.updateComplete;
    assert.equal(element.shadowRoot!.activeElement, next);
  });

  it('leads through a table, too', async () => {
    const element = await bare('dossier-key-dates', dates(250));
    element.view = 'table';
    await element.updateComplete;
    assert.lengthOf(all(element, 'tbody tr'), 100);
    button(element, 'Next').click();
    await element.updateComplete;
    assert.include(shown(element), 'Event 101.');
  });

  it('begins anew where other data has no such page', async () => {
    const element = await bare('dossier-key-dates', dates(250));
    button(element, 'Next').click();
    await element.updateComplete;
    element.data = dates(30);
    await element.updateComplete;
    assert.lengthOf(events(element), 30);
  });

  it('follows a click on the axis', async () => {
    const element = await bare('dossier-key-dates', dates(1000));
    const axis = element.renderRoot.querySelector('.axis')!;
    const {left, width, top} = axis.getBoundingClientRect();
    axis.dispatchEvent(new MouseEvent('click', {clientX: left + width * 0.77, clientY: top, bubbles: true}));
    await element.updateComplete;
    await element.updateComplete;
    assert.include(events(element).join(), 'Event 770.');
  });
});
