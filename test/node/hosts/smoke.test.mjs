import {hostilePages} from './host-page.mjs';
hostilePages('smoke', [{name: 'nothing special', boxes: true}]);
