// The states in which the widgets are listened to.
import {casualties, dates, emptySections, faulty, spending, suppliers} from './documents.mjs';

// What readers do, in a page.
const openEvidence = ({renderRoot}) => renderRoot.querySelector('.body summary').click();
const openCitation = ({renderRoot}) => renderRoot.querySelector('.tools summary').click();
const press = (name) =>
  `(element) => [...element.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent.trim().startsWith('${name}')).click()`;
const pressLeft = ({renderRoot}) => {
  const slider = renderRoot.querySelector('input');
  slider.stepDown();
  slider.dispatchEvent(new InputEvent('input'));
};

/** States that each widget has. */
const common = {
  'as it comes': {},
  'with evidence open': {act: openEvidence},
  'with the citation open': {act: openCitation},
  'as a table': {attributes: 'view="table"'},
  'with a heading of the page': {attributes: 'heading="Own words" heading-level="3"'},
  'with a note of the page': {inside: '<p slot="note">A note.</p>'},
  'without entries': {data: emptySections},
  'with an entry that cannot be read': {data: faulty.partlyFaulty},
  'with data that cannot be read': {data: faulty.unreadable},
  'with data that cannot be read, and a fallback': {data: faulty.unreadable, inside: '<p>Party A: 1,200.</p>'},
};

const manyEvents = {
  ...dates.oneDate,
  dates: Array.from({length: 102}, (_, i) => ({
    ...dates.oneDate.dates[0],
    id: `d${i}`,
    time: `${1900 + i}`,
    event: `Event ${i + 1}`,
  })),
};

const own = {
  'casualty-bar': {
    'rival counts': {data: casualties.rivalCounts},
    'every kind of doubt': {data: casualties.unsureCounts},
    'every kind of doubt as a table': {data: casualties.unsureCounts, attributes: 'view="table"'},
    'zero and not stated': {data: casualties.noneKilled},
    'long names': {data: casualties.longPartyNames},
  },
  'spending-chart': {
    'one unsure year': {data: spending.oneUnsureYear},
    'several years with gaps': {data: spending.yearsWithGaps},
    'a year back': {data: spending.yearsWithGaps, act: pressLeft},
    'a year that one party has no amount for': {data: spending.yearsApart, act: pressLeft},
    'years apart': {data: spending.yearsApart},
    'two currencies': {data: spending.twoCurrencies},
  },
  'supplier-breakdown': {
    'all shares known': {data: suppliers.fullShares},
    'some shares known': {data: suppliers.partlyKnownShares},
    'named suppliers alone': {data: suppliers.namedSuppliers},
    'two periods': {data: suppliers.twoPeriods},
    'many small shares': {data: suppliers.manySmallShares},
  },
  'key-dates': {
    'one kind picked': {act: press('War')},
    'without an end': {data: dates.openIntervals},
    'not sure': {data: dates.unsureDates},
    'before Christ': {data: dates.beforeChrist},
    'the second page': {data: manyEvents, act: press('Next')},
  },
};

/** All states of each widget, by name: what it is given, and what a reader does then. */
export const statesOf = Object.fromEntries(Object.entries(own).map(([widget, more]) => [widget, {...common, ...more}]));

/** Shows a widget in a state, alone in a page. */
export async function show(page, widget, {data, attributes = '', inside = '', act}) {
  await page.evaluate(
    async (tag, attributes, inside, data, act) => {
      document.body.innerHTML = `<${tag} ${attributes}>${inside}</${tag}>`;
      const element = document.body.firstElementChild;
      if (data) element.data = data;
      await element.updateComplete;
      if (act) (0, eval)(`(${act})`)(element);
      await element.updateComplete;
      // The tree is made after the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    `dossier-${widget}`,
    attributes,
    inside,
    data,
    act && String(act),
  );
}
