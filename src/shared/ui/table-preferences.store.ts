import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { persisted } from '@/shared/lib/persistence'

export type Density = 'compact' | 'roomy'
type Preference = { density?: Density; hidden?: readonly string[] }
type State = { tables: Record<string, Preference> }

/** How a person likes a table: remembered on the device, table by table. */
export const useTablePreferences = create<State>()(
  persist((): State => ({ tables: {} }), persisted<State>('tables', 1)),
)

const change = (tableId: string, preference: Preference): void =>
  void useTablePreferences.setState(({ tables }) => ({
    tables: { ...tables, [tableId]: { ...tables[tableId], ...preference } },
  }))

export const setDensity = (tableId: string, density: Density): void => change(tableId, { density })
export const setHiddenColumns = (tableId: string, hidden: readonly string[]): void => change(tableId, { hidden })
export const resetTablePreferences = (): void => void useTablePreferences.setState({ tables: {} })
