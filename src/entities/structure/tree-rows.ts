import type { BranchNode, Structure } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'
import { subtree } from '@/domain/structure/tree'

export const companyKey = 'company'

/** A row of the tree as it is shown: the company on top, branches below it. */
export type TreeRow = {
  key: string
  /** Null for the company itself. */
  branch: BranchNode | null
  name: string
  parentKey: string | null
  /** From 1, as assistive technology counts. */
  level: number
  expandable: boolean
  expanded: boolean
  /** Shown only because something below it was found. */
  dimmed: boolean
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const contains = ({ name, city }: BranchNode, q: string): boolean => folded(`${name} ${city ?? ''}`).includes(folded(q))

/** Rows on screen. While something is searched for, every find is shown with what is above it, collapsed or not. */
export function treeRows(structure: Structure, collapsed: ReadonlySet<string>, q: string): TreeRow[] {
  const { branches, company } = structure
  const byId = new Map<string, BranchNode>(branches.map((branch) => [branch.id, branch]))
  const words = q.trim()
  const found = new Set(branches.filter((branch) => words === '' || contains(branch, words)))
  const shown = new Set<BranchNode>()
  for (const hit of found)
    for (let node: BranchNode | undefined = hit; node && !shown.has(node); node = byId.get(node.parentId ?? ''))
      shown.add(node)

  const open = (branch: BranchNode): boolean => {
    for (let up = branch.parentId; up !== null; up = byId.get(up)?.parentId ?? null) if (collapsed.has(up)) return false
    return !collapsed.has(companyKey)
  }
  const rows = branches
    .filter((branch) => shown.has(branch) && (words !== '' || open(branch)))
    .map((branch): TreeRow => {
      const expandable = branches.some(({ parentId }) => parentId === branch.id)
      return {
        key: branch.id,
        branch,
        name: branch.name,
        parentKey: branch.parentId ?? companyKey,
        level: branch.depth + 2,
        expandable,
        expanded: expandable && (words !== '' || !collapsed.has(branch.id)),
        dimmed: !found.has(branch),
      }
    })
  const root: TreeRow = {
    key: companyKey,
    branch: null,
    name: company.name,
    parentKey: null,
    level: 1,
    expandable: branches.length > 0,
    expanded: branches.length > 0 && (words !== '' || !collapsed.has(companyKey)),
    dimmed: words !== '',
  }
  return [root, ...rows]
}

/** Where a branch could go: not within itself, and not where it is. Null stands for right below the company. */
export const canGo = (branches: readonly BranchNode[], id: BranchId, parentId: BranchId | null): boolean => {
  const branch = branches.find((each) => each.id === id)
  if (!branch || branch.parentId === parentId) return false
  return !subtree(branches, id).some((each) => each.id === parentId)
}
