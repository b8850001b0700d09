import { afterEach, describe, expect, it } from 'vitest'
import { dropEarlyReplies, takeEarlyReply } from './early-replies'

const request = (path: string, locale = 'en', method = 'GET') =>
  new Request(`https://portico.example${path}`, { method, headers: { 'Accept-Language': locale } })
const asked = (reply: Promise<Response | undefined>): void => {
  globalThis.porticoEarly = { locale: 'en', byPath: new Map([['/api/orders', reply]]) }
}
afterEach(() => {
  globalThis.porticoEarly = undefined
})

describe('early replies', () => {
  it('answer the same request once', async () => {
    asked(Promise.resolve(Response.json({ rows: [] })))
    expect(await (await takeEarlyReply(request('/api/orders')))?.json()).toEqual({ rows: [] })
    expect(await takeEarlyReply(request('/api/orders'))).toBeUndefined()
  })

  it('answer no other request', async () => {
    asked(Promise.resolve(Response.json({})))
    expect(await takeEarlyReply(request('/api/orders?page=2'))).toBeUndefined()
    expect(await takeEarlyReply(request('/api/orders', 'pl'))).toBeUndefined()
    expect(await takeEarlyReply(request('/api/orders', 'en', 'POST'))).toBeUndefined()
    expect(await takeEarlyReply(request('/api/overview'))).toBeUndefined()
  })

  it('give way to a request of its own when they failed, were not asked or are old', async () => {
    asked(Promise.reject(new TypeError('Failed to fetch')))
    expect(await takeEarlyReply(request('/api/orders'))).toBeUndefined()
    asked(Promise.resolve(undefined))
    expect(await takeEarlyReply(request('/api/orders'))).toBeUndefined()
    asked(Promise.resolve(Response.json({})))
    dropEarlyReplies()
    expect(await takeEarlyReply(request('/api/orders'))).toBeUndefined()
  })
})
