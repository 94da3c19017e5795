import {emulateMedia} from '@web/test-runner-commands';

/** Only Chromium can be told to show a page as on paper. */
const canEmulate = navigator.userAgent.includes('Chrome');

/** The rules of an element that hold under a condition on the medium, and those inside them. */
const mediaRules = (root: ShadowRoot) =>
  root.adoptedStyleSheets
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && /^print$/.test(rule.media.mediaText));

/**
 * What is read from an element as it is on paper. Where the browser cannot be told to show it so, the element's own rules
 * for paper are made to hold on the screen.
 */
export async function onPaper<Read>({shadowRoot}: Element, read: () => Read): Promise<Read> {
  if (canEmulate) {
    await emulateMedia({media: 'print'});
    const found = read();
    await emulateMedia({media: 'screen'});
    return found;
  }
  const rules = mediaRules(shadowRoot!);
  if (!rules[0]) throw new Error('no rules for paper');
  for (const {media} of rules) media.mediaText = 'all';
  const found = read();
  for (const {media} of rules) media.mediaText = 'print';
  return found;
}
