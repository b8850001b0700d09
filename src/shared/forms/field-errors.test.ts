import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { codeOf, pathOfPointer, validate } from './field-errors'

const schema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(3)),
  email: z.string().check(z.email()),
  lines: z.array(z.object({ quantity: z.int().check(z.minimum(1), z.maximum(9)) })),
})
const good = { name: 'abc', email: 'a@b.example', lines: [{ quantity: 1 }] }

describe('validate', () => {
  it('says nothing about a good body', () => expect(validate(schema, good)).toEqual({}))
  it('gives codes by path, never sentences', () => {
    expect(
      validate(schema, { name: '', email: 'x', lines: [{ quantity: 0 }, { quantity: 10 }, { quantity: 1.5 }] }),
    ).toEqual({
      name: { code: 'required' },
      email: { code: 'email' },
      'lines.0.quantity': { code: 'tooSmall', params: { minimum: 1 } },
      'lines.1.quantity': { code: 'tooLarge', params: { maximum: 9 } },
      'lines.2.quantity': { code: 'notAnInteger' },
    })
    expect(validate(schema, { ...good, name: 'abcd' })).toEqual({ name: { code: 'tooLong', params: { maximum: 3 } } })
  })
})

describe('problems of the backend', () => {
  it('become paths and known codes', () => {
    expect(pathOfPointer('/lines/0/quantity')).toBe('lines.0.quantity')
    expect(pathOfPointer('/a~1b')).toBe('a/b')
    expect(codeOf('required')).toBe('required')
    expect(codeOf('toString')).toBe('invalid')
  })
})
