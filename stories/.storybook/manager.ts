import {addons} from 'storybook/manager-api';
import {theme} from './theme.js';

addons.setConfig({
  theme,
  // What editors look for is on the pages; stories and their controls open beside them.
  sidebar: {showRoots: false, collapsedRoots: ['for-developers']},
});
