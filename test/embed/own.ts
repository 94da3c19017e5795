import bundled from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {parseDossier} from '../../src/dossier/parse.js';
import type {Dossier, Section} from '../../src/dossier/shape.js';
import {readOwn} from '../../src/embed/builder/own/own-figures.js';
import type {Remark} from '../../src/embed/builder/own/remark.js';

const about = {
  headline: 'What Was Counted',
  authors: 'A. Writer',
  publisher: 'The Example',
  published: '2032-11-03',
  language: 'en',
};

/** What the builder reads in a text that an editor pastes, of an article in a language. */
export const read = (section: Section, text: string, language = 'en') =>
  readOwn({section, text, about: {...about, language}, bundled: parseDossier(bundled).dossier!});

/** Remarks as an editor reads them. */
export const lines = (remarks: readonly Remark[]) =>
  remarks.map(({where, text, advice}) => `${where}: ${text} ${advice}`.trim());

/** The entries that a table makes, without what all of them have. */
export const entriesOf = (section: Section, dossier: Dossier | undefined) =>
  dossier?.[section]?.map(({id: _, evidence: __, ...facts}) => facts);

const PLACE = 'evidence.section,evidence.paragraph,evidence.quote';

/** The paths of the columns that a table of a section has. */
export const NAMES = {
  spending: `party,time,amount.best,amount.currency,amount.prices,${PLACE}`,
  casualties: `conflict,party,group,outcome,count.best,${PLACE}`,
  suppliers: `recipient,supplier,share.best,period,of,${PLACE}`,
  dates: `time,event,kind,${PLACE}`,
};

/** A row under these. */
export const ROW = {
  spending: 'Party A,2031,640000000,USD,current,Budgets,1,640 million dollars',
  casualties: 'War,Party A,military,killed,3900,Lead,1,3900 soldiers',
  suppliers: 'Party A,Party C,69,2027/2031,arms imports,Lead,1,69 percent',
  dates: '2031-03-02,The war begins,war,Lead,1,on 2 March 2031',
};
