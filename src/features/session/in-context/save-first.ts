type Save = (then: () => void) => void
const atOnce: Save = (then) => then()

/** Keeps what is typed before something else happens; it does not happen when that fails. */
export const createSaveFirst = () => {
  let save = atOnce
  return {
    before: (then: () => void): void => save(then),
    /** How the open text is saved, until it is closed. */
    by: (own: Save): (() => void) => {
      save = own
      return () => {
        save = atOnce
      }
    },
  }
}
export type SaveFirst = ReturnType<typeof createSaveFirst>
