import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyToFile, readEntries, writeFile } from './locale-file'

const folder = 'locales'
const files = readdirSync(folder).flatMap((language) =>
  readdirSync(`${folder}/${language}`).map((name) => `${folder}/${language}/${name}`),
)

const entries = (text: string): [string, string][] => {
  const read = readEntries(text)
  return read.ok ? read.value : []
}
const applied = (source: string, changes: Record<string, string | null>, reference?: string[]): string => {
  const result = applyToFile(source, new Map(Object.entries(changes)), reference)
  return result.ok ? result.value : JSON.stringify(result.error)
}
const lines = (text: string): string[] => text.split('\n')
/** Lines of the second that the first has not, and the other way round. */
const changed = (before: string, after: string): [string[], string[]] => {
  const [old, fresh] = [lines(before), lines(after)]
  return [old.filter((line) => !fresh.includes(line)), fresh.filter((line) => !old.includes(line))]
}

const name = fc.constantFrom('a', 'b', 'items_one', 'items_other', 'ż', '__proto__', 'quo"te', 'x y')
const texts = fc.dictionary(name, fc.oneof(fc.string({ unit: 'grapheme' }), fc.dictionary(name, fc.string())), {
  maxKeys: 5,
})
const layout = fc.constantFrom<string | number>(2, 4, '\t', 0)

describe('a locale file', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(texts, layout, (tree, indent) => {
        const expected = Object.entries(tree).flatMap(([key, value]) =>
          typeof value === 'string'
            ? [[key, value]]
            : Object.entries(value).map(([part, text]) => [`${key}.${part}`, text]),
        )
        expect(entries(JSON.stringify(tree, null, indent))).toEqual(expected)
      }),
    )
  })

  it('is refused exactly where JSON.parse refuses it', () => {
    const piece = fc.constantFrom(
      ...['{', '}', '[', ']', ':', ',', '"a"', '"\\u00', '1', '01', '-', '.5', 'true', ' ', '\n', '"', '\\', '\t'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (parts) => {
        const text = `{${parts.join('')}}`
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(readEntries(text).ok).toBe(isJson)
      }),
      { numRuns: 3000 },
    )
    expect(readEntries('{\n  "a": "b",\n  "c" "d"\n}')).toEqual({
      ok: false,
      error: { reason: 'syntax', line: 3, column: 7 },
    })
    expect(readEntries('["a"]')).toMatchObject({ ok: false, error: { reason: 'notAnObject' } })
    expect(readEntries(`${'{"a":'.repeat(90)}1${'}'.repeat(90)}`)).toMatchObject({
      ok: false,
      error: { reason: 'tooDeep' },
    })
  })

  it('stays as it is, byte for byte, when nothing changes', () => {
    for (const path of files) {
      const text = readFileSync(path, 'utf8')
      expect(applied(text, Object.fromEntries(entries(text)))).toBe(text)
      expect(applied(text, { 'no.such.key': null })).toBe(text)
    }
    fc.assert(
      fc.property(texts, layout, fc.constantFrom('\n', '\r\n'), (tree, indent, line) => {
        const text = `\uFEFF${JSON.stringify(tree, null, indent).replaceAll('\n', line)}${line}`
        expect(applied(text, Object.fromEntries(entries(text)))).toBe(text)
      }),
    )
  })

  it('changes only in the line of the text', () => {
    const path = 'locales/pl/orders.json'
    const text = readFileSync(path, 'utf8')
    const own = entries(text)
    fc.assert(
      fc.property(fc.nat({ max: own.length - 1 }), fc.string(), (index, to) => {
        const [key, was] = own[index] ?? ['', '']
        const after = applied(text, { [key]: to })
        expect(new Map(entries(after)).get(key)).toBe(to)
        expect(entries(after).map(([other]) => other)).toEqual(own.map(([other]) => other))
        expect(applied(after, { [key]: was })).toBe(text)
        expect(lines(after).length).toBe(lines(text).length)
        expect(changed(text, after).flat().length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 40 },
    )
  })

  it('takes texts away and gets them back where they stood', () => {
    const text = readFileSync('locales/pl/orders.json', 'utf8')
    const own = entries(text)
    const order = own.map(([key]) => key)
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: own.length - 1 }), { minLength: 1, maxLength: 6 }), (indexes) => {
        const some = indexes.map((index) => own[index] ?? ['', ''])
        const less = applied(text, Object.fromEntries(some.map(([key]) => [key, null])))
        expect(entries(less)).toEqual(own.filter(([key]) => !some.some(([gone]) => gone === key)))
        expect(() => JSON.parse(less)).not.toThrow()
        expect(applied(less, Object.fromEntries(some), order)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('puts a plural form beside its others, and a new key where the reference has it', () => {
    const text = '{\n  "a": "A",\n  "n_one": "1",\n  "n_other": "n",\n  "z": { "y": "Y" }\n}\n'
    expect(
      applied(text, { n_few: '2', 'z.x': 'X', m: 'M', 'q.r': 'R' }, [
        'a',
        'm',
        'n_one',
        'n_other',
        'q.r',
        'z.x',
        'z.y',
      ]),
    ).toBe(
      '{\n  "a": "A",\n  "m": "M",\n  "n_one": "1",\n  "n_few": "2",\n  "n_other": "n",\n  "q": {\n    "r": "R"\n  },\n  "z": { "x": "X", "y": "Y" }\n}\n',
    )
    expect(applied('{"a":"1","c":"2","d":"3"}', { b: 'x' })).toBe('{"a":"1","b":"x","c":"2","d":"3"}')
    expect(applied('{"z":"1","c":"2"}', { b: 'x' })).toBe('{"z":"1","c":"2","b":"x"}')
  })

  it('keeps flat files flat, escapes as escapes, lists, and finds room beside a text', () => {
    expect(applied('{\n\t"a.b": "1"\n}', { 'a.c': '2' })).toBe('{\n\t"a.b": "1",\n\t"a.c": "2"\n}')
    expect(applied('{ "a": "\\u017c" }', { b: 'ł' })).toBe('{ "a": "\\u017c", "b": "\\u0142" }')
    expect(applied('{ "s": ["x", "y", 3] }', { 's.1': 'z', 's.0': null, 's.2': 'no' })).toBe('{ "s": ["x", "z", 3] }')
    expect(applied('{ "a": "A" }', { 'a.b': 'B' })).toBe('{ "a": "A", "a.b": "B" }')
    expect(applied('{ "a": { "b": "B" } }', { 'a.b': null })).toBe('{}')
    expect(
      writeFile([
        ['a.b', 'x'],
        ['a.c', 'y'],
      ]),
    ).toBe('{\n  "a": {\n    "b": "x",\n    "c": "y"\n  }\n}\n')
    expect(applied('nonsense', {})).toContain('syntax')
  })
})
