import type {Widget} from './catalogue.js';
import {choicesOf} from './choices.js';
import type {ElementDeclaration, Item, Member} from './manifest.js';
import type {Option} from './options.js';

/** An element, as a framework is told of it. */
export interface Described extends Required<Pick<ElementDeclaration, 'name' | 'description' | 'events'>> {
  readonly tag: string;
  readonly options: Widget['options'];
  /** What has no attribute, and is set by property. */
  readonly properties: readonly Member[];
}

export function describedAll(
  widgets: readonly Widget[],
  declarations: readonly ElementDeclaration[],
): readonly Described[] {
  return widgets.map(({tag, options}) => {
    const {name, description = '', events = [], members} = declarations.find(({tagName}) => tagName === tag)!;
    const properties = members.filter((member) => !member.static && !Object.hasOwn(options, member.attribute ?? ''));
    return {tag, options, name, description, events, properties};
  });
}

/** A value as a template has it: a number may stand there as such or as text. */
export function typeOf(option: Option): string {
  const texts = choicesOf(option).flatMap((choice) => (typeof choice === 'number' ? [choice, `${choice}`] : choice));
  if (texts[0]) return texts.map((each) => (typeof each === 'number' ? each : `'${each}'`)).join(' | ');
  return option.type === 'integer' ? 'number' : option.type;
}

export const field = (name: string, type: string, description = '') =>
  `        /** ${description.replaceAll('\n', ' ')} */\n        '${name}'?: ${type} | undefined;`;

export const eventType = ({type}: Item) => type!.text;

/** The names of the classes of elements and events, in the order of the alphabet. */
export const classesIn = (all: readonly Described[]): readonly string[] =>
  [...new Set(all.flatMap(({name, events}) => [name, ...events.map(eventType)]))].sort();
