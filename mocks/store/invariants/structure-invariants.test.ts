import { expect, test } from 'vitest'
import { branches, branchIds, companies } from '@mocks/seed/companies'
import type { BranchRow } from '@mocks/store/rows/company'
import { createStore } from '../memory-store'

const violationsWith = (patch: (branch: BranchRow) => BranchRow): string[] => {
  const store = createStore()
  store.load({ rows: { companies, branches: branches.map(patch) } })
  return store.violations()
}

test('the tree of the seed is sound', () => {
  expect(violationsWith((branch) => branch)).toEqual([])
})

test.each([
  ['a loop', branchIds.gdynia],
  ['nothing of the company', branchIds.freiburg],
])('ADM-10 a branch above which there is %s is never kept', (what, parentId) => {
  const violations = violationsWith((branch) => (branch.id === branchIds.krakow ? { ...branch, parentId } : branch))
  expect(violations.join('\n')).toContain(what)
})
