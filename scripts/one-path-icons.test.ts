import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { iconNodes, joinPaths } from './vite/one-path-icons.ts'

/** How many numbers a command of a path takes, the last two of which are where it leads. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }

/** Where the strokes of a path lead, in absolute coordinates. */
const pointsOf = (path: string): string[] => {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const points: string[] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = command.toLowerCase()
    const numbers = rest.match(/-?(?:\d*\.\d+|\d+)/g)?.map(Number) ?? []
    const size = takes[kind] ?? Number.NaN
    if (kind === 'z') [x, y] = [startX, startY]
    for (let at = 0; at < numbers.length; at += size) {
      const [dx = 0, dy = 0] = kind === 'v' ? [0, numbers[at]] : numbers.slice(at, at + size).slice(-2)
      const isRelative = command === kind
      const next = { h: [dx, isRelative ? 0 : y], v: [isRelative ? 0 : x, dy] }[kind] ?? [dx, dy]
      const [nextX = 0, nextY = 0] = next
      x = isRelative ? x + nextX : nextX
      y = isRelative ? y + nextY : nextY
      const isStart = kind === 'm' && at === 0
      if (isStart) [startX, startY] = [x, y]
      points.push(`${isStart ? 'from' : 'to'} ${x.toFixed(3)} ${y.toFixed(3)}`)
    }
  }
  return points
}

test('a relative start counts from the origin, and the pairs after it stay relative', () => {
  expect(joinPaths(['M4 12v-3', 'm3 4 5 6', 'm1,2h3', 'm20-1'])).toBe('M4 12v-3M3 4l5 6M1 2h3M20 -1')
})

test('every icon of the portal leads to the same points as its paths by themselves', async () => {
  const sources = new URL('../src/', import.meta.url)
  const files = (await readdir(sources, { recursive: true })).filter((file) => file.endsWith('.tsx'))
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, sources), 'utf8')))
  const names = new Set(texts.flatMap((text) => text.match(/\bIcon[A-Z]\w+/g) ?? []))
  const icons = new URL('../node_modules/@tabler/icons-react/dist/esm/icons/', import.meta.url)
  let joined = 0
  for (const name of names) {
    const code = await readFile(new URL(`${name}.mjs`, icons), 'utf8').catch(() => '')
    const paths = iconNodes(code)?.map(([, { d = '' }]) => d) ?? []
    if (paths.length < 2) continue
    expect(pointsOf(joinPaths(paths)), name).toEqual(paths.flatMap(pointsOf))
    joined += 1
  }
  expect(joined).toBeGreaterThan(100)
})
