import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { createBackend } from '@mocks/create-backend'
import { forgiving } from './forgiving'
import { indexedDbPersistence } from './indexed-db'
import type { Persistence } from './persistence'

const answers = async (persistence: Persistence): Promise<number> => {
  const backend = await createBackend({ persistence, orders: 1, passwordIterations: 1 })
  const { status } = await backend.handle(new Request('http://localhost/api/session'))
  await backend.close()
  return status
}

describe('a browser that keeps nothing', () => {
  it('because its room is used up, still gets an answer', async () => {
    const errors: unknown[] = []
    const full = async () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
    const persistence = { ...indexedDbPersistence('full store'), begin: full, save: full }
    expect(await answers(forgiving(persistence, (error) => errors.push(error)))).toBe(200)
    expect(errors).toHaveLength(1)
  })

  it('because a newer build was here before, forgets what that kept and begins anew', async () => {
    const newer = await openDB('newer', 99)
    newer.close()
    const errors: unknown[] = []
    expect(await answers(forgiving(indexedDbPersistence('newer'), (error) => errors.push(error)))).toBe(200)
    expect(errors).toHaveLength(1)
    const next = indexedDbPersistence('newer')
    expect(await next.load()).not.toBeNull()
    await next.close()
  })

  it('at all, still gets an answer', async () => {
    const refuse = async (): Promise<never> => {
      throw new DOMException('Not here', 'SecurityError')
    }
    const nowhere = { load: refuse, begin: refuse, save: refuse, reset: refuse, close: refuse }
    expect(await answers(forgiving(nowhere, () => undefined))).toBe(200)
  })
})
