import type { Persistence } from './persistence'

/**
 * Where data that are not kept are better than no data, as in a demo: what a browser refuses (its room is used up, a
 * newer build was here before) is reported, and gone without until the next start.
 */
export const forgiving = (persistence: Persistence, report: (error: unknown) => void): Persistence => {
  let isLost = false
  const tried = async (act: () => Promise<void>): Promise<boolean> => {
    try {
      await act()
      return true
    } catch (error) {
      report(error)
      return false
    }
  }
  return {
    async load() {
      try {
        return await persistence.load()
      } catch (error) {
        report(error)
        isLost = !(await tried(() => persistence.reset()))
        return null
      }
    },
    async begin(kept) {
      // A reset may make the room that was missing.
      isLost = !(await tried(() => persistence.begin(kept)))
    },
    save: async (commit) => (isLost ? undefined : persistence.save(commit)),
    async reset() {
      isLost = !(await tried(() => persistence.reset()))
    },
    async close() {
      await tried(() => persistence.close())
    },
  }
}
