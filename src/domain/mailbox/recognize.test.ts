import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyDomain, numbersIn } from './recognize'
import { bareSubject, threadsOf } from './threads'

const number = fc
  .tuple(fc.constantFrom('SO', 'INV', 'DN', 'RMA', 'CS', 'QT'), fc.integer({ min: 1000, max: 999_999 }))
  .map(([letters, digits]) => `${letters}-${digits}`)
const between = fc.constantFrom(' ', ', ', '\n', ' and ', '(', '). ', ': ', ' – ', '؛ ', '„', '” ')

describe('MBX-02 numbers of documents in a message', () => {
  test('are all found, whatever stands around them and however they are written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(between, number), { minLength: 1, maxLength: 10 }), (parts) => {
        const text = parts.map(([gap, each]) => `${gap}${each}`).join('')
        const wanted = parts.map(([, each]) => each)
        expect(numbersIn(text)).toEqual(expect.arrayContaining(wanted))
        expect(numbersIn(text.toLowerCase().replaceAll('-', '–'))).toEqual(expect.arrayContaining(wanted))
      }),
    )
    expect(numbersIn('order SO 100123, ZS/2026/000123 and RMA-2026-00012')).toEqual(
      expect.arrayContaining(['SO-100123', 'ZS/2026/000123', 'RMA-2026-00012']),
    )
    expect(numbersIn('We met at 10:30, room 12; call +48 600 100 200.')).toEqual([])
  })

  test('and the company of the sender, unless everybody may write from there', () => {
    expect(companyDomain('a@Kestrel-Joinery.example')).toBe('kestrel-joinery.example')
    expect(companyDomain('a@gmail.com')).toBeNull()
    expect(companyDomain('nobody')).toBeNull()
  })
})

describe('MBX-01 threads', () => {
  const mail = (id: number, references: number[]) => ({
    ...{ id: `m${id}`, messageId: `${id}@x`, references: references.map((each) => `${each}@x`), at: id },
  })

  test('are the same in whatever order the messages come, and hold each once', () => {
    const messages = fc
      .array(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 2 }), { maxLength: 12 })
      .map((references) => references.map((each, id) => mail(id, each)))
    fc.assert(
      fc.property(messages, fc.func(fc.integer()), (given, order) => {
        const threads = threadsOf(given)
        expect(
          threads
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(given.map(({ id }) => id).toSorted())
        const mixed = given.toSorted((a, b) => order(a.id) - order(b.id))
        expect(threadsOf(mixed)).toEqual(threads)
      }),
    )
    // The message between them is not in the box.
    expect(threadsOf([mail(1, []), mail(3, [2]), mail(4, [1, 2])]).map((thread) => thread.length)).toEqual([3])
  })

  test('are named without what answering puts before', () => {
    expect(bareSubject('Re: Odp: AW: FWD: Missing box')).toBe('Missing box')
    expect(bareSubject('Return of handles')).toBe('Return of handles')
  })
})
