/** Takes indentation out of templates, and comments and spare spaces out of style sheets, with what `modules` has for that. */
export const tightTemplates = (modules) => ({
  name: 'tight-templates',
  async transform(code, id) {
    if (!id.includes('/dist/')) return null;
    const {tightStyles} = await modules();
    const edits = [];
    const visit = (node) => {
      if (node.type === 'TaggedTemplateExpression' && ['html', 'svg', 'css'].includes(node.tag.name)) {
        const isStyle = node.tag.name === 'css';
        let before = '';
        for (const {start, end} of node.quasi.quasis) {
          edits.push({start, end, isStyle, isInTag: /<[^>]*$/.test(before)});
          before += code.slice(start, end);
        }
      }
      for (const value of Object.values(node)) {
        if (Array.isArray(value)) value.filter((each) => each?.type).forEach(visit);
        else if (value?.type) visit(value);
      }
    };
    visit(this.parse(code));
    for (const {start, end, isStyle, isInTag} of edits.sort((a, b) => b.start - a.start)) {
      const text = code.slice(start, end);
      const tight = isStyle
        ? tightStyles(text)
        : text.replace(
            /(^|.)\s*\n\s*(?=(.?))/g,
            (_, before, after) =>
              before + ((!before && !isInTag) || !after || before === '>' || after === '<' ? '' : ' '),
          );
      code = code.slice(0, start) + tight + code.slice(end);
    }
    return {code, map: null};
  },
});
