import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { persisted } from '@/shared/lib/persistence'

export type Density = 'compact' | 'roomy'
export type Preference = { density?: Density; hidden?: readonly string[]; order?: readonly string[] }
type State = { tables: Record<string, Preference> }

/** A saved view brings its own columns, so that a table remembers none of them on the device: see `tableKey`. */
const ofView = '/'
export const tableKey = (tableId: string, viewId: string | undefined): string =>
  viewId === undefined ? tableId : tableId + ofView + viewId

/** How a person likes a table: remembered on the device, table by table. */
export const useTablePreferences = create<State>()(
  persist((): State => ({ tables: {} }), {
    ...persisted<State>('tables', 1),
    partialize: ({ tables }) => ({
      tables: Object.fromEntries(Object.entries(tables).filter(([key]) => !key.includes(ofView))),
    }),
  }),
)

export const changePreference = (key: string, preference: Preference): void =>
  void useTablePreferences.setState(({ tables }) => ({
    tables: { ...tables, [key]: { ...tables[key], ...preference } },
  }))
export const resetTablePreferences = (): void => void useTablePreferences.setState({ tables: {} })
