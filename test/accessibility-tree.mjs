// What a screen reader is told of an element: Chromium's accessibility tree as indented lines.

/** Roles that only hold others, and that nobody says. */
const SILENT = new Set(['generic', 'none']);

/** What readers hear, where Chromium has a word of its own for it. */
const SAID = {
  Details: 'details',
  DisclosureTriangle: 'disclosure',
  listitem: 'item',
  rowheader: 'row header',
  columnheader: 'column header',
};

/** The states that are said, in words. */
function* statesOf({properties = [], role, value}, valueText) {
  const {level, expanded, pressed, disabled, live} = Object.fromEntries(
    properties.map(({name, value}) => [name, value.value]),
  );
  if (role.value === 'heading') yield `level ${level}`;
  if (expanded !== undefined) yield expanded ? 'expanded' : 'collapsed';
  if (pressed !== undefined) yield pressed === 'true' ? 'pressed' : 'not pressed';
  if (disabled) yield 'unavailable';
  if (live && live !== 'off') yield 'told when it changes';
  if (valueText ?? value) yield `value “${valueText ?? value.value}”`;
}

/** Whether a name is that of another element, which is said where it stands. */
const isBorrowed = ({name}) =>
  name?.sources?.some(({type, superseded, value}) => type === 'relatedElement' && value && !superseded);

/** One node as a reader hears it. */
function said(node, valueText) {
  const {role, name, description, properties = []} = node;
  const text = name?.value.trim();
  return [
    SAID[role.value] ?? role.value,
    text && (isBorrowed(node) ? `named by “${text}”` : `“${text}”`),
    ...statesOf(node, valueText),
    description?.value && `description “${description.value}”`,
    properties.some(({name}) => name === 'focusable') && '(tab stop)',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Roles whose name is the text inside them. */
const WHOLE = new Set(['button', 'DisclosureTriangle', 'link', 'heading', 'columnheader', 'rowheader', 'cell']);

/** The accessibility tree under the element that a selector finds: a line for each node, and for each run of text. */
export async function accessibilityTree(page, selector) {
  const client = await page.createCDPSession();
  const {root} = await client.send('DOM.getDocument');
  const {nodeId} = await client.send('DOM.querySelector', {nodeId: root.nodeId, selector});
  const {node: host} = await client.send('DOM.describeNode', {nodeId});
  const {nodes} = await client.send('Accessibility.getFullAXTree');

  // The protocol passes over `aria-valuetext`, which screen readers are given.
  const valueTexts = new Map();
  for (const {backendDOMNodeId: backendNodeId} of nodes.filter(({role}) => role?.value === 'slider')) {
    const {attributes} = (await client.send('DOM.describeNode', {backendNodeId})).node;
    valueTexts.set(backendNodeId, attributes[attributes.indexOf('aria-valuetext') + 1]);
  }
  await client.detach();

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  /** The text that is being said, until something else is. */
  let run;
  const walk = (node, depth) => {
    const role = node.role?.value;
    if (role === 'StaticText' || role === 'ListMarker') {
      if (run === undefined) run = lines.push('  '.repeat(depth)) - 1;
      lines[run] += `${node.name.value}${role === 'ListMarker' ? ' ' : ''}`;
      return;
    }
    const isSaid = !node.ignored && !SILENT.has(role);
    if (isSaid) {
      lines.push(`${'  '.repeat(depth)}${said(node, valueTexts.get(node.backendDOMNodeId))}`);
      run = undefined;
    }
    if (isSaid && node.name?.value && WHOLE.has(role)) return;
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), isSaid ? depth + 1 : depth);
    if (isSaid) run = undefined;
  };
  const top = nodes.find((node) => node.backendDOMNodeId === host.backendNodeId);
  for (const id of top.childIds) walk(byId.get(id), 0);
  return lines.filter((line) => line.trim()).join('\n');
}
