import { useState } from 'react'

/**
 * The newest version of a record for its form, but the one the person started from for as long as they have unsaved
 * changes: somebody else's save must not wipe what is being typed. The conflict dialog settles it when they save.
 */
export const useHeldWhileDirty = <T>(latest: T) => {
  const [dirty, setDirty] = useState(false)
  const [held, setHeld] = useState(latest)
  if (!dirty && held !== latest) setHeld(latest)
  return { held, reportDirty: setDirty }
}
