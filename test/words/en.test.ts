import {assert} from '@open-wc/testing';
import {en as words} from '../../src/words/en.js';

describe('English', () => {
  const SAID: readonly (readonly [text: string, expected: string])[] = [
    [words.whole('Russia', 'imports'), 'Russia’s imports'],
    [words.whole('United Arab Emirates', 'imports'), 'United Arab Emirates’ imports'],
    [words.whole('RADIUS', 'imports'), 'RADIUS’ imports'],
    [words.group('all'), 'soldiers and civilians'],
    [words.group('military'), 'military'],
    [words.basis('euros', 'constant 2019'), 'In euros, constant 2019 prices.'],
    [words.basis('euros', 'not constant'), 'In euros, price basis not constant.'],
    [words.span(3, '3', '2019', '2021', '2', '2020'), '3 dates from 2019 to 2021.'],
    [words.span(4, '4', '2019', '2021', '2', '2020'), '4 dates from 2019 to 2021, 2 of them since 2020.'],
    [words.part('1', '100', '2,400'), '1 to 100 of 2,400'],
  ];
  for (const [text, expected] of SAID) it(`says “${expected}”`, () => assert.equal(text, expected));
});
