/** A group of boxes of which none ticked means any. */
export type FilterGroup = {
  id: string
  name: string
  choices: readonly { value: string; label: string }[]
  chosen: readonly string[] | undefined
  /** Undefined: none chosen means any. */
  onChange: (chosen: string[] | undefined) => void
}
/** What filters of a list are given: a search, and groups of boxes. */
export type FiltersProps = {
  search: { value: string; label: string; onChange: (q: string | undefined) => void }
  groups: readonly FilterGroup[]
  onClearAll: () => void
}
