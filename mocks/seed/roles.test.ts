import { describe, expect, test } from 'vitest'
import { withNeeds } from '@/domain/permissions/needs'
import { roles } from './roles'

describe('the roles the portal comes with', () => {
  test.each(roles.map((role) => [role.name.en, role.grants] as const))('%s lacks nothing it needs', (_name, grants) => {
    expect(withNeeds(grants)).toEqual(grants)
  })
})
