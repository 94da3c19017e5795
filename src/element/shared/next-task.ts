/**
 * Waits for a task of its own: the next one, or, where the page is to go first, one in which it has nothing else to do; where
 * it never has, one in a fifth of a second, and while it is being read in a second. `end` ends the waiting.
 */
export const nextTask = (isPatient: boolean, end?: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    void end?.then(resolve);
    const isLater = isPatient && window.requestIdleCallback;
    setTimeout(resolve, isLater ? (document.readyState === 'loading' ? 1000 : 200) : 0);
    // A page can have put something else in its place, which throws, or calls nobody.
    if (isLater) requestIdleCallback(() => resolve());
  });
