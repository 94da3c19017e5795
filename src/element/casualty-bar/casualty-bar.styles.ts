import {css} from 'lit';

export const casualtyBarStyles = css`
  .row {
    --_room: 4.5em;
  }

  .group + .group {
    margin-block-start: 1.4em;
  }
`;
