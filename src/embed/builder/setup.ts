import type {Form} from '../forms.js';

/** What an editor says of the article that a pasted table is for. */
export interface About {
  readonly headline: string;
  readonly authors: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
}

/** All that an editor can choose; a link carries it. */
export interface Setup {
  readonly widget: string;
  /** As they are typed; an option that is not set is not there. */
  readonly options: Readonly<Record<string, string>>;
  readonly form: Form;
  /** Of the script on the publisher's own server. */
  readonly folder: string;
  /** Of the column in the preview, in CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** Own figures as they were pasted: JSON or a table. Nothing where it is empty. */
  readonly own: string;
  readonly about: About;
}

export const NARROWEST = 200;
export const WIDEST = 1200;
/** The columns that a figure should be looked at in. */
export const WIDTHS = [320, 600, 900] as const;

export const NOBODY: About = {headline: '', authors: '', publisher: '', published: '', language: 'en'};

export const untouched = (widget: string): Setup => ({
  widget,
  options: {},
  form: 'script',
  folder: '/',
  width: 600,
  theme: 'light',
  direction: 'ltr',
  own: '',
  about: NOBODY,
});

/** An editor has chosen something in a part of the builder. */
export class SetupEvent extends Event {
  constructor(readonly change: Partial<Setup>) {
    super('dossier-setup', {bubbles: true, composed: true});
  }
}
