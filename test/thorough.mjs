/** Whether what takes long is tried too: in CI, and by `npm run verify`, which says so in the same way. */
export const isThorough = Boolean(process.env.CI);

/** For tests that are left to those. */
export const takesLong = {skip: !isThorough && 'takes long: npm run verify runs it'};
