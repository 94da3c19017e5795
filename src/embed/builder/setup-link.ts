import type {Widget} from '../catalogue.js';
import {forms, type Form} from '../forms.js';
import {compressed, decompressed} from './compressed.js';
import {NARROWEST, NOBODY, untouched, WIDEST, type About, type Setup} from './setup.js';

/** What a link may carry of own figures: mail programs and chats cut longer ones. */
const LONGEST = 6000;
const MOST_BYTES = 1e6;
const LONGEST_TEXT = 2000;

export interface Hash {
  readonly hash: string;
  /** Whether the link hands over all of it: own figures can be too long for one. */
  readonly isWhole: boolean;
}

/** A set-up as the part of an address behind `#`, without what is so anyway. */
export async function hashOf(setup: Setup): Promise<Hash> {
  const {widget, options, own, about, ...rest} = setup;
  const preset = untouched(widget);
  const pairs = Object.entries(rest)
    .filter(([name, value]) => value !== preset[name as keyof typeof rest])
    .map(([name, value]) => [name, String(value)]);
  const set = Object.entries(options).map(([name, value]) => [`option.${name}`, value]);
  const text = own ? await compressed(JSON.stringify({own, about})) : '';
  const isWhole = text.length <= LONGEST;
  const all = [['widget', widget], ...pairs, ...set, ...(text && isWhole ? [['own', text]] : [])];
  return {hash: `#${new URLSearchParams(all)}`, isWhole};
}

const short = (text: string | null) => (text && text.length <= LONGEST_TEXT ? text : undefined);

function optionsIn(parameters: URLSearchParams, {options}: Widget): Record<string, string> {
  const named = Object.keys(options).map((name) => [name, short(parameters.get(`option.${name}`))] as const);
  return Object.fromEntries(named.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** Reads what somebody else's link carries as own figures; nothing where it is anything else. */
async function ownIn(letters: string | null): Promise<Partial<Setup>> {
  if (!letters || letters.length > LONGEST) return {};
  try {
    const {own, about} = JSON.parse(await decompressed(letters, MOST_BYTES)) as {own: unknown; about: unknown};
    if (typeof own !== 'string') return {};
    const told = Object.entries(NOBODY).map(([name, preset]) => {
      const value = (about as Readonly<Record<string, unknown>> | undefined)?.[name];
      return [name, typeof value === 'string' ? value : (preset as string)];
    });
    return {own, about: Object.fromEntries(told) as About};
  } catch {
    return {};
  }
}

/** The set-up in the part of an address behind `#`, if it is of one of these widgets. What it does not know is left out. */
export async function setupIn(hash: string, widgets: readonly Widget[]): Promise<Setup | undefined> {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const widget = widgets.find(({id}) => id === parameters.get('widget'));
  if (!widget) return undefined;
  const width = Math.round(Number(parameters.get('width')));
  const form = parameters.get('form') ?? '';
  const folder = short(parameters.get('folder'));
  return {
    ...untouched(widget.id),
    options: optionsIn(parameters, widget),
    ...(Object.hasOwn(forms, form) && {form: form as Form}),
    ...(folder && {folder}),
    ...(width >= NARROWEST && width <= WIDEST && {width}),
    ...(parameters.get('theme') === 'dark' && {theme: 'dark'}),
    ...(parameters.get('direction') === 'rtl' && {direction: 'rtl'}),
    ...(await ownIn(parameters.get('own'))),
  };
}
