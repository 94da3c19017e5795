/** How a process of tests ends whose browser has stopped to answer, as systems say of what may go well another time. */
export const UNANSWERED = 75;

/** Longer than anything that a browser is asked for takes. */
export const PATIENCE = 60_000;
