import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { provenIds, readBehaviours } from './behaviour-list.ts'
import { projectDirectory } from './cache-directory.ts'

describe('behaviour list', () => {
  const behaviours = readBehaviours(readFileSync(join(projectDirectory, 'docs/behaviours.md'), 'utf8'))

  it('reads every row of the list, each id once', () => {
    const ids = behaviours.map(({ id }) => id)
    expect(ids).toHaveLength(244)
    expect(new Set(ids).size).toBe(ids.length)
    expect(behaviours.every(({ section }) => section !== '')).toBe(true)
  })

  it('finds ids at the start of titles, in every way tests are written', () => {
    expect(provenIds("it('ORD-04 shows the carrier', () => {})")).toEqual(['ORD-04'])
    expect(provenIds('test("ORD-21, ADM-06: sends the order", fn)')).toEqual(['ORD-21', 'ADM-06'])
    expect(provenIds("it.each(['a', 'b'])('ADM-14 switches %s off', fn)")).toEqual(['ADM-14'])
    expect(provenIds('it.each(jobs.map((job) => job.id))(\n  `NAV-05 and NAV-06 ${one}`, fn)')).toEqual([
      'NAV-05',
      'NAV-06',
    ])
  })

  it('does not take an id further in, or outside a test, for a proof', () => {
    expect(provenIds("it('shows the carrier (ORD-04)', () => {})")).toEqual([])
    expect(provenIds("// ORD-04\nconst rule = 'ORD-04'")).toEqual([])
  })
})
