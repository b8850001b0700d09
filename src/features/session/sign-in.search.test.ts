import { describe, expect, it } from 'vitest'
import { isOwnPath, signInSearch } from './sign-in.search'

describe('SEC-06 where sign-in leads to', () => {
  it.each(['/', '/account/orders?view=open', '/admin'])('follows %s', (path) => expect(isOwnPath(path)).toBe(true))
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'account',
    '/a\\b',
    '/a\nb',
    '/\t/evil.example',
  ])('does not follow %j', (path) => {
    expect(isOwnPath(path)).toBe(false)
    expect(signInSearch.parse({ redirect: path }).redirect).toBeUndefined()
  })
})
