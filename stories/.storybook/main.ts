import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig, type Plugin} from 'vite';
import {analysedElements} from './analysed.js';

/** The library, for the embed builder and for tools; nothing where it has not been built. */
const built = existsSync(fileURLToPath(new URL('../../dist', import.meta.url)))
  ? [{from: '../../dist', to: '/dist'}]
  : [];

/**
 * Modules that register elements or add words are kept though nothing is taken from them: package.json names the published
 * ones alone.
 */
const registering: Plugin = {
  name: 'registering',
  transform: (code, id) =>
    /\/(?:define|src\/words\/\w+)\.ts$/.test(id) ? {code, map: null, moduleSideEffects: true} : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../pages/*.mdx', '../widgets/*.@(mdx|stories.ts)', '../developers/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../../data', to: '/data'}, ...built],
  // The toolbar has what concerns figures: theme, direction, width, language.
  features: {backgrounds: false, measure: false, outline: false, viewport: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [analysedElements, registering],
      build: {
        // The browsers that the elements need have light-dark(); made for older ones, it would not follow a theme inside a page.
        cssTarget: ['chrome123', 'firefox124', 'safari17.5'],
        // Storybook's own parts are that large, and come from this machine.
        chunkSizeWarningLimit: 2000,
      },
    }),
};

export default config;
