import { useState } from 'react'
import type { TextKeyId } from '@/domain/ids'
import type { TextWindows } from './use-text-windows'

type Picked = { scope: unknown; keys: ReadonlySet<TextKeyId>; all: boolean; last: number | null }

/** Keys that are ticked, or everything the filter finds; another filter begins with none. */
export const usePickedKeys = (scope: unknown, windows: TextWindows) => {
  const none: Picked = { scope, keys: new Set(), all: false, last: null }
  const [kept, setPicked] = useState<Picked>(none)
  const picked = kept.scope === scope ? kept : none

  const pick = async (row: number, isRange: boolean): Promise<void> => {
    const from = isRange && picked.last !== null ? picked.last : row
    const rows = await windows.ensureRows(Math.min(from, row), Math.max(from, row))
    const at = windows.rowAt(row)
    const on = isRange || !at || !picked.keys.has(at.id)
    const keys = new Set(picked.keys)
    for (const { id } of rows)
      if (on) keys.add(id)
      else keys.delete(id)
    setPicked({ scope, keys, all: false, last: row })
  }
  return {
    all: picked.all,
    keys: picked.keys,
    count: picked.all ? windows.total : picked.keys.size,
    has: (key: TextKeyId) => picked.all || picked.keys.has(key),
    pick: (row: number, isRange: boolean) => void pick(row, isRange),
    pickAll: () => setPicked({ ...none, all: true }),
    clear: () => setPicked(none),
  }
}
export type PickedKeys = ReturnType<typeof usePickedKeys>
