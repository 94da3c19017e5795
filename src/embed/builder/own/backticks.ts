/** Names that a remedy has in backticks, in quotation marks: not everybody knows what backticks are. What is quoted stays. */
export const withoutBackticks = (text: string) =>
  text.replace(/`([^`]*)`/g, (_, name: string) => (name.includes('"') ? name : `“${name}”`));
