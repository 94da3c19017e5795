/** A record that takes nothing from a page's prototypes, where what the browser does not find in options would be read. */
export const bare = <T>(record: T): T => Object.setPrototypeOf(record, null) as T;
