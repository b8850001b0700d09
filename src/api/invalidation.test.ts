import { describe, expect, it } from 'vitest'
import { contract } from '@/contract/registry'
import { makesStale } from './invalidation'

const endpoints = [...contract.values()]
const resources = new Set(endpoints.map(({ resource }) => resource))

describe('invalidation', () => {
  it('has an entry for every endpoint that writes, and for no other', () => {
    const writes = endpoints.filter(({ method }) => method !== 'GET').map(({ id }) => id)
    expect(Object.keys(makesStale).sort()).toEqual(writes.sort())
  })

  it('names only resources of the contract', () => {
    expect(
      Object.values(makesStale)
        .flat()
        .filter((resource) => !resources.has(resource)),
    ).toEqual([])
  })
})
