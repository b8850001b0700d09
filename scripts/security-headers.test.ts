import { expect, test } from 'vitest'
import { metaPolicy, securityHeaders } from './security-headers'

/** Where a page may fetch, load or frame from, by directive. */
const sourcesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

test('SEC-03 a browser speaks with the portal only: the ERP needs no address that it could reach', () => {
  // What the page says itself, and what the server says of it.
  for (const policy of [metaPolicy, securityHeaders['content-security-policy'] ?? '']) {
    const sources = sourcesOf(policy)
    expect(sources.get('connect-src')).toEqual(["'self'"])
    expect(sources.get('default-src')).toEqual(["'self'"])
    expect([...sources.values()].flat().filter((source) => /^[a-z]+:\/\/|^\*/.test(source))).toEqual([])
  }
})
