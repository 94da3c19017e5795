import {visit} from 'jsonc-parser';
import {cut, type JsonFault} from './diagnosis.js';
import {pointerOf, positionsIn} from './places.js';

/** The fields that a record has more than once. `JSON.parse` keeps the last one and says nothing. */
export function duplicateKeys(json: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const positionOf = positionsIn(json);
  const records: Map<string, number>[] = [];
  visit(json, {
    onObjectBegin: () => void records.push(new Map()),
    onObjectEnd: () => void records.pop(),
    onObjectProperty(key, offset, _length, _line, _character, pathOfRecord) {
      const offsets = records.at(-1)!;
      const first = offsets.get(key);
      if (first === undefined) return void offsets.set(key, offset);
      const found = `"${cut(key)}" again, after line ${positionOf(first).line}`;
      const pointer = pointerOf([...pathOfRecord(), key]);
      faults.push({code: 'duplicate-key', pointer, offset, found, expected: 'each name once in a record'});
    },
  });
  return faults;
}
