const firstSeconds = 10
const factor = 3
const longestSeconds = 30 * 60

/** Seconds between an attempt that failed (the first is 1) and the next: 10 s, 30 s, 90 s … at most half an hour. */
export const retryAfterSeconds = (attempt: number): number =>
  Math.min(firstSeconds * factor ** Math.max(attempt - 1, 0), longestSeconds)

/** Whether a job that fails again and again is half-way to switching itself off: people are warned from then on. */
export const isNearItsEnd = (failuresInARow: number, disableAfter: number | null): boolean =>
  disableAfter !== null && failuresInARow >= Math.max(Math.ceil(disableAfter / 2), 1) && failuresInARow < disableAfter
