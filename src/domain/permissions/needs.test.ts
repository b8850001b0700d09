import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allPermissions, type Grants, type Permission, permissions, type Scope } from './catalogue'
import { leastScope, neededBy, permissionNeeds, withNeeds } from './needs'

const order: readonly Scope[] = ['own', 'branch', 'company', 'assigned', 'all']
const widthOf = (scope: Scope | undefined | null): number => (scope ? order.indexOf(scope) : -1)
const grants: fc.Arbitrary<Grants> = fc
  .array(
    fc
      .constantFrom(...allPermissions)
      .chain((name) => fc.constantFrom(...permissions[name].scopes).map((scope) => [name, scope] as const)),
  )
  .map((entries) => Object.fromEntries(entries))

describe('rights that need others', () => {
  test('need rights of their own side, never themselves, in no circle', () => {
    const reached = (name: Permission, seen: readonly Permission[] = []): void => {
      expect(seen).not.toContain(name)
      for (const needed of permissionNeeds[name] ?? []) {
        expect(permissions[needed].side).toBe(permissions[name].side)
        reached(needed, [...seen, name])
      }
    }
    for (const name of allPermissions) reached(name)
  })

  test('ACC-20 bring what they need, take nothing away, and are complete after one go', () => {
    fc.assert(
      fc.property(grants, (given) => {
        const complete = withNeeds(given)
        expect(withNeeds(complete)).toEqual(complete)
        for (const name of allPermissions) {
          expect(widthOf(complete[name])).toBeGreaterThanOrEqual(widthOf(given[name]))
          expect(widthOf(complete[name])).toBeGreaterThanOrEqual(widthOf(leastScope(complete, name)))
          if (complete[name] !== undefined) {
            expect(permissions[name].scopes as readonly Scope[]).toContain(complete[name])
            for (const needed of permissionNeeds[name] ?? []) {
              expect(complete[needed]).toBeDefined()
              expect(neededBy(complete, needed)).toContain(name)
            }
          }
        }
      }),
    )
  })
})
