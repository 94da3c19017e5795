// Compares what editors can set in Storybook with what the published catalogue says that can be set.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {entries, openStorybook, skip} from '../storybook.mjs';

const {widgets} = JSON.parse(readFileSync(new URL('../../dist/catalogue.json', import.meta.url), 'utf8'));
/** Not options: a property, and what the page wrote inside the element. */
const OTHERS = ['data', 'fallback'];

/** Runs in the page: the controls of the story that it shows. */
const controls = async (id) => {
  const {argTypes} = await globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId: id});
  return JSON.parse(JSON.stringify(argTypes));
};

/** A control in the words of the catalogue. */
const optionOf = ({name, description, control, options, table}) => ({
  title: name,
  description,
  ...(options && {enum: options}),
  ...(control.min !== undefined && {minimum: control.min, maximum: control.max}),
  ...(table?.defaultValue && {default: table.defaultValue.summary}),
  input: control.type,
});

const INPUTS = {string: 'text', integer: 'number', number: 'number', boolean: 'boolean'};

/** What the control of an option must be; of examples, formats and several values it knows nothing. */
const wanted = ({type, default: preset, examples: _, format: __, multiple: ___, ...option}) => ({
  ...option,
  ...(preset !== undefined && {default: String(preset)}),
  input: option.enum ? 'inline-radio' : INPUTS[type],
});

describe('the controls of Storybook', {skip}, () => {
  let storybook;
  let page;
  before(async () => {
    storybook = await openStorybook();
    page = await storybook.browser.newPage();
    await page.goto(`${storybook.origin}/iframe.html?viewMode=docs&id=start-here--docs`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
  });
  after(() => storybook.close());

  for (const {id, tag, options} of widgets) {
    const stories = Object.values(entries).filter(
      ({type, id: story}) => type === 'story' && story.replace('for-developers-', '').startsWith(`${id}--`),
    );

    it(`are the options of ${id}, in every story`, async () => {
      assert.ok(stories.length > 10);
      for (const story of stories) {
        const found = Object.entries(await page.evaluate(controls, story.id)).filter(
          ([name]) => !OTHERS.includes(name),
        );
        assert.deepEqual(
          Object.fromEntries(found.map(([name, control]) => [name, optionOf(control)])),
          Object.fromEntries(Object.entries(options).map(([name, option]) => [name, wanted(option)])),
          story.id,
        );
      }
    });

    it(`set what the stories of ${id} set`, async () => {
      await page.goto(
        `${storybook.origin}/iframe.html?viewMode=story&id=${stories[0].id}&args=heading:Own+words;view:table`,
      );
      await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('table'), {}, tag);
      assert.equal(await page.$eval(tag, (element) => element.getAttribute('heading')), 'Own words');
    });
  }
});
