import { useState } from 'react'

type Slots = { keys: readonly string[]; slots: readonly number[] }

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index])

/** A row that stays keeps its slot; where none stays, the new rows take the places of the old ones. */
export const nextSlots = ({ keys: before, slots }: Slots, keys: readonly string[]): readonly number[] => {
  const slotOf = new Map(before.map((key, index) => [key, slots[index]]))
  const replaced = !keys.some((key) => slotOf.has(key))
  let unused = Math.max(-1, ...slots) + 1
  return keys.map((key, index) => (replaced ? slots[index] : slotOf.get(key)) ?? unused++)
}

/**
 * What React is to know the rows by. With another page or order all rows are others: changing what is there then costs
 * half of taking it down and building it anew.
 */
export const useRowSlots = (keys: readonly string[]): readonly number[] => {
  const [state, setState] = useState<Slots>(() => ({ keys, slots: keys.map((_, index) => index) }))
  if (isSame(state.keys, keys)) return state.slots
  const slots = nextSlots(state, keys)
  setState({ keys, slots })
  return slots
}
