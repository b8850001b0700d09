import { describe, expect, it } from 'vitest'
import { secureAddress } from './node-request'

const toProxy = (url: string, headers: Record<string, string> = {}) =>
  secureAddress({
    url,
    headers: { host: 'portal.example', 'x-forwarded-proto': 'http', ...headers },
  })

describe('SEC-02 where a request without TLS is sent', () => {
  it('is the same page of the same host', () => {
    expect(toProxy('/account/orders?q=a%20b')).toBe('https://portal.example/account/orders?q=a%20b')
    expect(toProxy('/', { host: 'portal.example:8443' })).toBe('https://portal.example:8443/')
  })

  it.each([
    ['a path that looks like another host', '//evil.example/x', {}],
    ['a path with backslashes', '/\\evil.example/x', {}],
    ['a whole address instead of a path', 'http://evil.example/x', {}],
    ['no path at all', '*', {}],
    ['a header that callers can send themselves', '/x', { 'x-forwarded-host': 'evil.example' }],
    ['a name before an at sign', '@evil.example/x', {}],
  ])('is never another host: %s', (_, url, headers) => {
    expect(new URL(toProxy(url, headers) ?? '').host).toBe('portal.example')
  })

  it('is nowhere when it came with TLS, or names no host', () => {
    expect(toProxy('/x', { 'x-forwarded-proto': 'https' })).toBeNull()
    expect(toProxy('/x', { host: 'not a host' })).toBeNull()
  })
})
