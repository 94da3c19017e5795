/**
 * Waits for a task of its own: the next one, or, where the page is to go first, one in which it has nothing else to do; where
 * it never has, one in a fifth of a second.
 */
export const nextTask = (isPatient: boolean): Promise<void> =>
  new Promise((resolve) => {
    const isLater = isPatient && window.requestIdleCallback;
    setTimeout(resolve, isLater ? 200 : 0);
    // A page can have put something else in its place, which throws, or calls nobody.
    if (isLater) requestIdleCallback(() => resolve());
  });
