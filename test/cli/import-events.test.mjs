// Tables of single events, as UCDP GED and ACLED have them: whose dead they are, and what tells one event from another.
// Does not cover that nobody may add them up: nothing here can.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {imported, SOURCE} from './importing.mjs';

const flags = ['--as', 'casualties', '--group', 'all', '--outcome', 'killed', ...SOURCE];
const events = (text, ...more) => imported(text, ...flags, ...more);

const UCDP = `id,conflict_new_id,conflict_name,dyad_name,side_a,side_b,where_coordinates,country,date_start,date_end,year,best,low,high
7,9,War of 2031,A - B,Army of A,Army of B,Hill Town,Party A,2031-03-02 00:00:00.000,2031-03-02 00:00:00.000,2031,23,21,25
8,9,War of 2031,A - B,Army of A,Army of B,Hill Town,Party A,2031-03-04 00:00:00.000,2031-03-06 00:00:00.000,2031,40,0,400
9,9,War of 2031,A - B,Army of A,Army of B,Hill Town,Party A,2031-03-02 00:00:00.000,2031-03-02 00:00:00.000,2031,5,5,5
`;
const ACLED = `event_id_cnty,event_date,year,event_type,actor1,actor2,iso,country,location,source,notes,fatalities
PTA1,02 March 2031,2031,Battles,Army of A,Army of B,31,Party A,Hill Town,The Example,Sixteen are killed,16
PTA2,03 March 2031,2031,Battles,Army of A,Army of B,31,Party A,Hill Town,The Example,Nobody counts,0
`;
const facts = ({made}) => made.casualties.map(({conflict, party, count}) => [conflict, party, count.best]);
const asked = ({lines}) => lines.slice(lines.indexOf('Still to be filled in or decided:') + 1).join('\n');

describe('dossier import: events', () => {
  it('takes no country of a table of UCDP for a side, and asks', () => {
    const result = events(UCDP);
    assert.equal(result.status, 1);
    assert.deepEqual(facts(result), [
      ['war-of-2031-2031-03-02-hill-town', undefined, 23],
      ['war-of-2031-2031-03-04-to-2031-03-06-hill-town', undefined, 40],
      ['war-of-2031-2031-03-02-hill-town-9', undefined, 5],
    ]);
    assert.equal(result.made.parties, undefined);
    assert.match(
      asked(result),
      /^ {2}whose dead they are: column 8 "country" says where the events were, and is left out/,
    );
  });

  it('is content when it is told to leave the country aside, or that it is the side', () => {
    const aside = events(UCDP, '--map', 'country=');
    assert.deepEqual([aside.status, facts(aside)[0][1]], [0, undefined], aside.lines.join('\n'));
    const side = events(UCDP, '--map', 'country=party');
    assert.deepEqual([side.status, facts(side)[0][1]], [0, 'party-a'], side.lines.join('\n'));
  });

  it('makes no rival claims of one total from several events, and says what it makes', () => {
    const {made, lines} = events(UCDP, '--map', 'country=party');
    assert.deepEqual(
      made.conflicts.map(({name}) => name),
      [
        'War of 2031, 2031-03-02, Hill Town',
        'War of 2031, 2031-03-04 to 2031-03-06, Hill Town',
        'War of 2031, 2031-03-02, Hill Town (9)',
      ],
    );
    assert.ok(
      lines.includes(
        'each event becomes a conflict of its own, such as "War of 2031, 2031-03-02, Hill Town": its dead are no claim of the total, and nothing is added up',
      ),
    );
    assert.doesNotMatch(lines.join('\n'), /rival claims|"(?:date_start|date_end|where_coordinates)": not known/);
  });

  it('reads a table of ACLED, and asks what its zeros mean', () => {
    const result = events(ACLED, '--conflict', 'War of 2031', '--map', 'country=');
    assert.deepEqual(facts(result), [
      ['war-of-2031-2031-03-02-hill-town', undefined, 16],
      ['war-of-2031-2031-03-03-hill-town', undefined, 0],
    ]);
    assert.deepEqual(
      [result.status, asked(result)],
      [
        1,
        '  whether nobody died in row 3: ACLED writes 0 also where the number is not known; then write "missing": "not-stated" in place of "best": 0\n' +
          '2 entries of casualties; evidence: the table\'s own rows and cells, as section "table"',
      ],
    );
    assert.equal(events(ACLED.replace(/PTA2.*\n/, ''), '--conflict', 'War', '--map', 'country=').status, 0);
  });

  it('asks for the conflict of a table that names none', () => {
    const result = events(ACLED, '--map', 'country=');
    assert.match(asked(result), /the conflict: --conflict/);
    assert.equal(result.made.conflicts, undefined);
  });

  for (const name of ['side_b', 'Actor 1', 'dyad_name', 'event_id_cnty', 'conflict_new_id'])
    it(`takes no country for a side beside a column "${name}"`, () => {
      const {made} = events(`country,${name},killed\nParty A,x,5\n`, '--conflict', 'War');
      assert.equal(made.casualties[0].party, undefined);
    });

  it('still takes a country for a side where nothing speaks of events, and a side always', () => {
    const partyOf = (text) => events(text, '--conflict', 'War').made.casualties[0].party;
    assert.equal(partyOf('country,location,killed\nParty A,Hill Town,5\n'), 'party-a');
    assert.equal(partyOf('side,country,side_b,killed\nParty A,Party C,x,5\n'), 'party-a');
  });

  it('tells a place that it does not carry over, where there is no date', () => {
    const {lines} = events('side,side_b,location,killed\nParty A,x,Hill Town,5\n', '--conflict', 'War');
    assert.match(lines.join('\n'), /^column 3 "location": not known, and not carried over/m);
  });
});
