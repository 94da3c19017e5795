/** The forms in which a widget's code comes, in the words in which an editor chooses one. */
export const forms = {
  script: {
    title: 'Script',
    use: 'For most pages. The figure is drawn and readable before the script, which comes from a public server and cannot be changed there.',
  },
  'self-hosted': {
    title: 'Script, self-hosted',
    use: 'The same, with the script on your own server: put it there first.',
  },
  bare: {
    title: 'Bare element',
    use: 'For pages that load the script themselves. The shortest code; nothing is shown until the script is there.',
  },
  placeholder: {
    title: 'Placeholder',
    use: 'Where your CMS takes unknown tags and scripts away. Readers see a table; on pages that load the script themselves it becomes the figure.',
  },
} as const;

export type Form = keyof typeof forms;
