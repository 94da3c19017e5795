import {create, getPreferredColorScheme, type ThemeVars} from 'storybook/theming';

const serif = 'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif';
const mono = 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace';

const palettes = {
  light: {
    paper: '#ffffff',
    tint: '#f5f4f1',
    ink: '#1a1b1f',
    muted: '#53545c',
    rule: '#d9d7d2',
    accent: '#1f5e63',
    chosen: '#1f5e63',
  },
  dark: {
    paper: '#15171a',
    tint: '#1d2024',
    ink: '#eceae6',
    muted: '#b4b2ae',
    rule: '#3b3d42',
    accent: '#8ecbd0',
    chosen: '#57a0a6',
  },
};

const base = getPreferredColorScheme();
const {paper, tint, ink, muted, rule, accent, chosen} = palettes[base];

/** Storybook itself in the colours and the type of its pages, light or dark as the device is. */
export const theme: ThemeVars = create({
  base,
  brandTitle: 'Dossier widgets',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: serif,
  fontCode: mono,
  colorPrimary: accent,
  // What is chosen stands on it in white.
  colorSecondary: chosen,
  appBg: tint,
  appContentBg: paper,
  appPreviewBg: paper,
  appBorderColor: rule,
  appBorderRadius: 0,
  textColor: ink,
  textMutedColor: muted,
  textInverseColor: paper,
  barBg: paper,
  barTextColor: muted,
  barHoverColor: accent,
  barSelectedColor: accent,
  buttonBg: tint,
  buttonBorder: rule,
  booleanBg: tint,
  booleanSelectedBg: paper,
  inputBg: paper,
  inputBorder: rule,
  inputTextColor: ink,
  inputBorderRadius: 0,
});
