import { create } from 'zustand'
import { isMissingFile } from './missing-file'

/** Tries to fetch a part that did not come; tells whether there is nothing left to try. */
type Attempt = (reached: boolean) => Promise<boolean>
type State = { missing: readonly Attempt[]; told: boolean }

/** Parts of the page whose file did not arrive: each waits in its place, and all of them are told of once. */
export const useMissingParts = create<State>(() => ({ missing: [], told: false }))

/** @param reached the server has just answered, whatever the browser says of the network. */
export const fetchMissing = async (reached = false): Promise<void> => {
  const { missing } = useMissingParts.getState()
  const ended = await Promise.all(missing.map(async (attempt) => ((await attempt(reached)) ? attempt : undefined)))
  useMissingParts.setState((now) => {
    const left = now.missing.filter((attempt) => !ended.includes(attempt))
    return { missing: left, told: now.told && left.length > 0 }
  })
}

/** Until the next one is missing. */
export const hushMissing = (): void => useMissingParts.setState({ told: false })

/**
 * A file of the portal, whenever it comes. Without a network it is not even asked for: a browser remembers what it
 * could not fetch, and then only the whole page anew helps.
 */
export const arrival = <Part>(load: () => Promise<Part>, told: boolean): Promise<Part> =>
  new Promise((resolve, reject) => {
    let unstyled = false
    const attempt: Attempt = async (reached) => {
      if (unstyled || (!reached && !navigator.onLine)) return false
      try {
        resolve(await load())
      } catch (error) {
        // The loader asks once for a style sheet: the part would come without it.
        unstyled = isMissingFile(error) && error.message.endsWith('.css')
        if (isMissingFile(error)) return false
        reject(error as Error)
      }
      return true
    }
    const begin = async (): Promise<void> => {
      if (await attempt(false)) return
      useMissingParts.setState((now) => ({ missing: [...now.missing, attempt], told: told || now.told }))
    }
    void begin()
  })
