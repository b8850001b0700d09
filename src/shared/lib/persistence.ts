import { createJSONStorage, type PersistOptions } from 'zustand/middleware'

const prefix = 'portico:'

/** Storage that may be full, switched off or forbidden: then the choice lives as long as the page. */
const safely = (storage: () => Storage) => {
  const memory = new Map<string, string>()
  return {
    getItem: (key: string): string | null => {
      try {
        return storage().getItem(key)
      } catch {
        return memory.get(key) ?? null
      }
    },
    setItem: (key: string, value: string): void => {
      try {
        storage().setItem(key, value)
      } catch {
        memory.set(key, value)
      }
    },
    removeItem: (key: string): void => {
      try {
        storage().removeItem(key)
      } catch {
        memory.delete(key)
      }
    },
  }
}
const safe = safely(() => localStorage)
const safeInTab = safely(() => sessionStorage)

const wordIn = (storage: ReturnType<typeof safely>, name: string) => ({
  get: (): string | undefined => storage.getItem(prefix + name) ?? undefined,
  set: (value: string): void => storage.setItem(prefix + name, value),
  clear: (): void => storage.removeItem(prefix + name),
})
/** One remembered word, such as the colour scheme. The only place besides `persisted` that touches the storage. */
export const remembered = (name: string) => wordIn(safe, name)

/** Like `remembered`, until the tab is closed. */
export const rememberedInTab = (name: string) => wordIn(safeInTab, name)

/** Options for zustand's `persist`. A stored state of another version is dropped rather than guessed at. */
export const persisted = <State>(name: string, version: number): PersistOptions<State, State> => ({
  name: prefix + name,
  version,
  storage: createJSONStorage(() => safe),
  migrate: () => ({}) as State,
})

/** Like `persisted`, for what is being typed: it survives a reload and ends with the tab. */
export const persistedInTab = <State>(name: string, version: number): PersistOptions<State, State> => ({
  ...persisted<State>(name, version),
  storage: createJSONStorage(() => safeInTab),
})
