/** For browsers that do not tell when they are idle: after the page has most likely been drawn. */
const patienceMs = 500

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

/**
 * Does something nobody asked for yet when the browser has nothing better to do, unless the person saves data.
 * @returns what calls it off.
 */
export const whenIdle = (run: () => void): (() => void) => {
  if (savesData()) return () => undefined
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(run, patienceMs)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run)
  return () => cancelIdleCallback(handle)
}
