import { describe, expect, it } from 'vitest'
import { mergeChanges } from './merge'

const base = { name: 'Ines', phone: '1', city: 'Gdańsk' }

describe('mergeChanges', () => {
  it('keeps what only the person changed and takes over what only the other changed', () => {
    expect(mergeChanges(base, { ...base, name: 'Inez' }, { ...base, phone: '2' })).toEqual({
      merged: { name: 'Inez', phone: '2', city: 'Gdańsk' },
      clashes: [],
      takenOver: ['phone'],
    })
  })
  it('asks only where both changed to different values', () => {
    const { clashes, merged } = mergeChanges(
      base,
      { ...base, name: 'A', city: 'Łódź' },
      { ...base, name: 'B', city: 'Łódź' },
    )
    expect(clashes).toEqual([{ field: 'name', yours: 'A', theirs: 'B' }])
    expect(merged.city).toBe('Łódź')
  })
})
