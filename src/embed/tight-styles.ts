/** A style sheet without comments and spare spaces. */
export const tightStyles = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>!]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/([ :(,-])0\./g, '$1.')
    .replaceAll(';}', '}');
