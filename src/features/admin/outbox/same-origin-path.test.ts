import { describe, expect, it } from 'vitest'
import { sameOriginPath } from './same-origin-path'

const origin = 'https://portal.example'

describe('sameOriginPath', () => {
  it('SEC-06 opens links into the portal and nothing else', () => {
    expect(sameOriginPath('/account/orders/o1?x=1#a', origin)).toBe('/account/orders/o1?x=1#a')
    expect(sameOriginPath('https://portal.example/set-password/abc', origin)).toBe('/set-password/abc')
    for (const href of [
      'https://evil.example/',
      '//evil.example/x',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://portal.example.evil.example/',
      '\\\\evil.example',
    ])
      expect(sameOriginPath(href, origin)).toBeUndefined()
  })
})
