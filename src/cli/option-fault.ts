/** What is wrong with a command line, in words of our own; nothing where an error is not of `util.parseArgs`. */
export function optionFault(error: unknown, command: string): string | undefined {
  const {code = '', message = ''} = error as {code?: string; message?: string};
  if (!code.startsWith('ERR_PARSE_ARGS')) return undefined;
  // 'x', '--output', '-o, --output <value>'
  const [, told = ''] = /'(?:-\w, )?([^' ]*)/.exec(message) ?? [];
  const fault = code.endsWith('UNKNOWN_OPTION')
    ? `there is no option ${told}`
    : code.endsWith('UNEXPECTED_POSITIONAL')
      ? `"${told}" is one word too many`
      : message.includes('does not take')
        ? `${told} stands alone, without a value`
        : `${told} needs a value after it`;
  return `${fault}; dossier ${command} --help tells more.`;
}
