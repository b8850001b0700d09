/**
 * Lets everything else of the thread go on: the page between two pieces of a long reading, or other requests. Only a
 * turn of the event loop does; a promise alone would keep the page waiting.
 */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
