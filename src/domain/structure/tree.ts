/** A place in a tree that is kept as a list: who is above whom. */
export type TreeNode<Id extends string> = { readonly id: Id; readonly parentId: Id | null }
export type SwitchedNode<Id extends string> = TreeNode<Id> & { readonly active: boolean }

/** The node and everything above it, nearest first. A loop, which must never be, ends where it began. */
export function pathUp<N extends TreeNode<string>>(nodes: readonly N[], id: N['id'] | null): N[] {
  const byId = new Map<string, N>(nodes.map((node) => [node.id, node]))
  const path = new Set<N>()
  for (let node = id === null ? undefined : byId.get(id); node && !path.has(node); ) {
    path.add(node)
    node = node.parentId === null ? undefined : byId.get(node.parentId)
  }
  return [...path]
}

/** The node and everything below it, each after the one above it. */
export function subtree<N extends TreeNode<string>>(nodes: readonly N[], id: N['id']): N[] {
  const found = new Set<N>(nodes.filter((node) => node.id === id))
  for (const top of found) for (const node of nodes) if (node.parentId === top.id) found.add(node)
  return [...found]
}

/** Would the node hang below itself? */
export const wouldLoop = <N extends TreeNode<string>>(
  nodes: readonly N[],
  id: N['id'],
  parentId: N['id'] | null,
): boolean => pathUp(nodes, parentId).some((node) => node.id === id)

/**
 * The nearest one, from the node upwards, that is switched off; undefined when the node is on. What is below keeps its
 * own choice while something above is off, so that switching that on again restores it (domain-rules §12).
 */
export const switchedOffBy = <N extends SwitchedNode<string>>(nodes: readonly N[], id: N['id'] | null): N | undefined =>
  pathUp(nodes, id).find((node) => !node.active)

/** Depth first, siblings by name: each node with how deep it is, from 0. Nodes in a loop would be left out. */
export function inTreeOrder<N extends TreeNode<string> & { readonly name: string }>(
  nodes: readonly N[],
  locale: string,
): { node: N; depth: number }[] {
  const compare = new Intl.Collator(locale, { numeric: true }).compare
  const ids = new Set<string>(nodes.map(({ id }) => id))
  const level = (parentId: string | null, depth: number): { node: N; depth: number }[] =>
    nodes
      .filter((node) => (node.parentId !== null && ids.has(node.parentId) ? node.parentId : null) === parentId)
      .toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
      .flatMap((node) => [{ node, depth }, ...level(node.id, depth + 1)])
  return level(null, 0)
}
