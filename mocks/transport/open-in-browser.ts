import { createBackend } from '../create-backend'
import { forgiving } from '../store/persistence/forgiving'
import { indexedDbPersistence } from '../store/persistence/indexed-db'
import type { OpenBackend } from './browser-host'
import { openCabinet } from './cabinet'
import type { PageKnobs } from './protocol'

/** The backend as one browser's pages share it: kept in IndexedDB, with the cookie beside the data. */
export const openInBrowser = async ({ orders, texts, products }: PageKnobs): Promise<OpenBackend> => {
  const cabinet = await openCabinet('portico-cookies')
  const cookie = { token: (await cabinet.get<string>('session')) ?? null }
  const backend = await createBackend({
    persistence: cabinet.lasting
      ? forgiving(indexedDbPersistence('portico'), (error) => console.warn('Data are not kept:', error))
      : undefined,
    orders: orders ?? undefined,
    texts: texts ?? undefined,
    products: products ?? undefined,
    demo: true,
    controls: true,
  })
  return { backend, cookie, keep: () => cabinet.put('session', cookie.token), close: () => backend.close() }
}
