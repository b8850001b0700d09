import { type Invariant, invariant } from '../invariant'

export const structureInvariants: readonly Invariant[] = [
  invariant('branches', 'what is above it is a branch of the company, and never itself', (branch, look) => {
    const seen = new Set<string>([branch.id])
    for (let id = branch.parentId; id !== null; ) {
      if (seen.has(id)) return `a loop at ${id}`
      seen.add(id)
      const above = look.get('branches', id)
      if (above?.companyId !== branch.companyId) return `nothing of the company at ${id}`
      id = above.parentId
    }
    return null
  }),
]
