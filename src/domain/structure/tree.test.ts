import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTreeOrder, pathUp, subtree, switchedOffBy, wouldLoop } from './tree'

type Node = { id: string; parentId: string | null; name: string; active: boolean }
const node = (id: string, parentId: string | null = null, active = true): Node => ({ id, parentId, name: id, active })

/** Each hangs below an earlier one or is at the top. */
const forest = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 15 }).map((seeds) =>
  seeds.map(([seed, active], at) => {
    const above = seed % (at + 1)
    return node(`n${at}`, above === at ? null : `n${above}`, active)
  }),
)

describe('a tree kept as a list', () => {
  test('tells what is above, nearest first, and what is below', () => {
    const nodes = [node('a'), node('b', 'a'), node('c', 'b'), node('d', 'a')]
    expect(pathUp(nodes, 'c').map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(subtree(nodes, 'a').map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
    expect(pathUp(nodes, null)).toEqual([])
  })

  test('ends where a loop began, should there ever be one', () => {
    const nodes = [node('a', 'b'), node('b', 'a')]
    expect(pathUp(nodes, 'a').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(subtree(nodes, 'a').map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('what is above switches off what is below, which keeps its own choice', () => {
    const nodes = [node('a', null, false), node('b', 'a'), node('c', 'b', false)]
    expect(switchedOffBy(nodes, 'b')?.id).toBe('a')
    expect(switchedOffBy(nodes, 'c')?.id).toBe('c')
    expect(switchedOffBy([node('a'), node('b', 'a')], 'b')).toBeUndefined()
  })

  test('lists every node once, each after the one above it', () =>
    fc.assert(
      fc.property(forest, (nodes) => {
        const listed = inTreeOrder(nodes, 'en')
        expect(listed.map((each) => each.node.id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted())
        for (const [place, each] of listed.entries()) {
          const { parentId } = each.node
          if (parentId === null) expect(each.depth).toBe(0)
          else expect(listed.slice(0, place).map((above) => above.node.id)).toContain(parentId)
        }
      }),
    ))

  test('ADM-10 no sequence of moves makes a loop or loses a node', () =>
    fc.assert(
      fc.property(forest, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }), (start, moves) => {
        let nodes = start
        for (const [from, to] of moves) {
          const moved = nodes[from % nodes.length]
          const target = nodes[to % (nodes.length + 1)]
          if (!moved || wouldLoop(nodes, moved.id, target?.id ?? null)) continue
          nodes = nodes.map((each) => (each === moved ? { ...each, parentId: target?.id ?? null } : each))
        }
        expect(inTreeOrder(nodes, 'en')).toHaveLength(start.length)
        for (const { id } of nodes) expect(pathUp(nodes, id).at(-1)?.parentId).toBeNull()
      }),
    ))

  test('a move loops exactly when the target is within what moves', () =>
    fc.assert(
      fc.property(forest, fc.nat(), fc.nat(), (nodes, a, b) => {
        const [moved, target] = [nodes[a % nodes.length]!, nodes[b % nodes.length]!]
        expect(wouldLoop(nodes, moved.id, target.id)).toBe(subtree(nodes, moved.id).includes(target))
      }),
    ))
})
