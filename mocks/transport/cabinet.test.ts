import 'fake-indexeddb/auto'
import { IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { openCabinet } from './cabinet'

// Test files share their databases: each has names of its own.
describe('the cabinet', () => {
  it('keeps values for whoever opens it next', async () => {
    await (await openCabinet('lasting cabinet')).put('session', 'abc')
    expect(await (await openCabinet('lasting cabinet')).get('session')).toBe('abc')
  })

  it('holds a value that finds no room until there is some, and never the one before', async () => {
    const cabinet = await openCabinet('full cabinet')
    await cabinet.put('session', 'abc')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await cabinet.put('session', null)
    expect(await cabinet.get('session')).toBeNull()
    put.mockRestore()
    await cabinet.put('session', 'def')
    expect(await (await openCabinet('full cabinet')).get('session')).toBe('def')
  })
})
