import { whenIdle } from './when-idle'

/** After this the next is fetched all the same: what hangs must not keep everything else from coming. */
const patienceMs = 5000

let last: Promise<unknown> = Promise.resolve()

/**
 * Fetches something nobody asked for yet when the browser has nothing better to do, one thing after another: all at
 * once they would take every connection, and what a person asks for meanwhile would wait for the last of them.
 * Whether it comes is nobody's concern here: who needs it asks again.
 * @returns what calls it off as long as it has not begun.
 */
export const fetchWhenIdle = (fetch: () => Promise<unknown>): (() => void) => {
  let isWanted = true
  const begin = async (): Promise<void> => {
    if (!isWanted) return
    // A browser remembers what it could not fetch, so that nobody could ask again.
    if (navigator.onLine === false) {
      globalThis.addEventListener('online', queue, { once: true })
      return
    }
    const hung = new Promise((resolve) => setTimeout(resolve, patienceMs))
    await Promise.race([fetch().catch(() => undefined), hung])
  }
  const queue = (): void => {
    last = last.then(begin)
  }
  const callOff = whenIdle(queue)
  return () => {
    isWanted = false
    callOff()
  }
}
