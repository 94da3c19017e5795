const ATTRIBUTE = String.raw`\s+(?:[.@]?[a-z][a-z\d-]*=(?:~|"[^"<>]*")|[\w-]+(?:="[^"<>~]*")?)`;
const TAG = new RegExp(`</?(?!(?:script|style|textarea|title)\\b)[A-Za-z][\\w-]*(?:${ATTRIBUTE})*\\s*/?>`, 'g');

/** Stops the build at a template that is not as simple as the scanner of `lit-cuts.mjs` takes it to be. */
export const checkTemplates = {
  name: 'check-templates',
  transform(code, id) {
    if (!id.includes('/dist/')) return;
    const visit = (node) => {
      if (node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name)) {
        const strings = node.quasi.quasis.map(({value}) => value.cooked);
        const texts = strings.join('~').replace(TAG, '');
        if (strings.join('').includes('~') || /[<>]/.test(texts))
          this.error(`the Lit in a script would misread this template: ${strings.join('${…}')}`);
      }
      for (const child of Object.values(node).flat()) if (child?.type) visit(child);
    };
    visit(this.parse(code));
  },
};
