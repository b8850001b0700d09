import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { networksOf } from './networks'

describe('SEC-01 networks somebody is let in from', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.8', false],
    ['10.0.0.0/8, 192.0.2.7', '10.255.3.4', true],
    ['10.0.0.0/8', '::ffff:10.1.2.3', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['2001:db8::/32', '2001:db8:1::5', true],
    ['2001:db8::/32', '2001:db9::5', false],
    ['0.0.0.0/0', 'unknown', false],
  ])('%s and %s: %s', (networks, address, isInside) => {
    expect(networksOf(networks)(address)).toBe(isInside)
  })

  test.each([
    '',
    '10.0.0.0/33',
    '10.0.0/8',
    'office',
    '10.0.0.0/8/8',
    '10.0.0.0/',
    '10.0.0.1,',
    '::1/129',
    '10.0.0.0/-1',
  ])('"%s" is said to be none', (networks) => {
    expect(() => networksOf(networks)).toThrow(RangeError)
  })

  test('an address is in a network exactly when their first bits agree', () => {
    const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
    const bitsOf = (numbers: readonly number[]) => numbers.map((part) => part.toString(2).padStart(8, '0')).join('')
    fc.assert(
      fc.property(octets, octets, fc.nat(32), (network, address, length) => {
        const agree = bitsOf(network).slice(0, length) === bitsOf(address).slice(0, length)
        expect(networksOf(`${network.join('.')}/${length}`)(address.join('.'))).toBe(agree)
      }),
    )
  })
})
