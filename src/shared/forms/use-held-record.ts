import { useState } from 'react'

/**
 * A record as it was when somebody began to change it. Until they are done, refreshes behind the form neither eat what
 * was typed nor hide that another person changed the record: the save then meets its conflict. Use `shown.version` as
 * the key of the form, so that it starts anew with the next version.
 */
export const useHeldRecord = <R extends { version: number }>(current: R) => {
  const [held, setHeld] = useState<R>()
  return {
    shown: held ?? current,
    hold: () => setHeld((before) => before ?? current),
    release: () => setHeld(undefined),
  }
}
