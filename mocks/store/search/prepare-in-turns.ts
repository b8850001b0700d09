/** Calls back when nobody waits. */
export type Later = (work: () => void) => void

const pauseMs = 20

/** After a pause, so that requests that came in meanwhile go first. A process may end before. */
const afterPause: Later = (work) => {
  const timer: unknown = setTimeout(work, pauseMs)
  // Node has a handle that keeps the process alive; browsers have a number.
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref()
}

/** One step after another with pauses between them, until a step says that there was nothing left to do. */
export function prepareInTurns(step: () => boolean, later: Later = afterPause): void {
  later(() => {
    if (step()) prepareInTurns(step, later)
  })
}
