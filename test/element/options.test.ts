import {assert} from '@open-wc/testing';
import {CasualtyBar} from '../../src/index.js';
import type {Dossier} from '../../src/dossier/shape.js';
import type {Speech} from '../../src/model/speech.js';
import {bare} from './fixture.js';

/** As a publisher's own element would be: one option more. */
class GroupBar extends CasualtyBar {
  static override properties = {...CasualtyBar.properties, group: {}};

  declare group: string | undefined;

  protected override figure(dossier: Dossier, speech: Speech) {
    const casualties = (dossier.casualties ?? []).filter(({group}) => group === this.group);
    return super.figure({...dossier, casualties}, speech);
  }
}

describe('an element with an option of its own', () => {
  it('draws its figure anew where that option differs', async () => {
    customElements.define('group-bar', GroupBar);
    const takeaways: (string | null)[] = [];
    for (const group of ['military', 'civilians']) {
      const element = (await bare('dossier-casualty-bar')).parentElement!.appendChild(new GroupBar());
      element.group = group;
      await element.updateComplete;
      takeaways.push(element.renderRoot.querySelector('.takeaway')!.textContent);
    }
    assert.match(takeaways[0]!, /3,900/);
    assert.match(takeaways[1]!, /nearly 700/);
    assert.notMatch(takeaways[1]!, /3,900/);
  });
});
