import { openDB } from 'idb'

/** Values by name that outlive the page. */
export type Cabinet = {
  /** False where the browser keeps nothing, as some do in a private window. */
  lasting: boolean
  get<T>(name: string): Promise<T | undefined>
  put(name: string, value: unknown): Promise<void>
}

const drawer = 'values'

/** In IndexedDB, or, where a private window has none, only for as long as the worker lives. */
export const openCabinet = async (databaseName: string): Promise<Cabinet> => {
  try {
    const database = await openDB(databaseName, 1, { upgrade: (fresh) => void fresh.createObjectStore(drawer) })
    return {
      lasting: true,
      get: (name) => database.get(drawer, name),
      put: async (name, value) => {
        await database.put(drawer, value, name)
      },
    }
  } catch {
    const values = new Map<string, unknown>()
    return {
      lasting: false,
      get: async <T>(name: string) => values.get(name) as T | undefined,
      put: async (name, value) => void values.set(name, value),
    }
  }
}
