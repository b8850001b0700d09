import { openDB } from 'idb'

/** Values by name that outlive the page. */
export type Cabinet = {
  /** False where the browser keeps nothing, as some do in a private window. */
  lasting: boolean
  get<T>(name: string): Promise<T | undefined>
  put(name: string, value: unknown): Promise<void>
}

const drawer = 'values'

/** In IndexedDB, or, where there is none or no room in it, only for as long as the worker lives. */
export const openCabinet = async (databaseName: string): Promise<Cabinet> => {
  const values = new Map<string, unknown>()
  const inMemory = async (name: string, value: unknown): Promise<void> => void values.set(name, value)
  try {
    const database = await openDB(databaseName, 1, { upgrade: (fresh) => void fresh.createObjectStore(drawer) })
    return {
      lasting: true,
      get: async <T>(name: string) =>
        values.has(name) ? (values.get(name) as T | undefined) : ((await database.get(drawer, name)) as T | undefined),
      put: async (name, value) => {
        try {
          await database.put(drawer, value, name)
          values.delete(name)
        } catch {
          await inMemory(name, value)
        }
      },
    }
  } catch {
    return { lasting: false, get: async <T>(name: string) => values.get(name) as T | undefined, put: inMemory }
  }
}
