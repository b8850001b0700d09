import type { PluralCategory } from '@/domain/translations/forms'
import { selectCategory } from '@/domain/translations/plural-forms'

/** A number for each ending of i18next's old plurals, where a language is not one of those with `_plural`. */
const numbersOf: readonly (readonly [languages: string, numbers: readonly number[]])[] = [
  ['be bs cnr dz hr ru sr uk cs sk pl csb', [1, 2, 5]],
  ['ar', [0, 1, 2, 3, 11, 100]],
  ['cy', [1, 2, 3, 8]],
  ['ga', [1, 2, 3, 7, 11]],
  ['gd', [1, 2, 3, 20]],
  ['kw', [1, 2, 3, 4]],
  ['lt', [1, 2, 10]],
  ['lv', [1, 2, 0]],
  ['mt', [1, 2, 11, 20]],
  ['ro', [1, 2, 20]],
  ['sl', [5, 1, 2, 3]],
  ['he iw', [1, 2, 20, 21]],
  ['jv mnk', [0, 1, 2]],
  ['ay bo cgg fa ht id ja jbo ka km ko ky lo ms sah su th tt ug vi wo zh', [1]],
]

const numbersFor = (language: string): readonly number[] => {
  const [part = ''] = language.toLowerCase().split(/[-_]/u)
  return numbersOf.find(([languages]) => languages.split(' ').includes(part))?.[1] ?? [1, 2]
}

/** Do these keys use the endings of i18next's third format: `items` with `items_plural`, or `items_0`, `items_1`? */
export const hasOldPlurals = (keys: ReadonlySet<string>): boolean => {
  for (const key of keys) {
    if (key.endsWith('_plural') && keys.has(key.slice(0, -7))) return true
    if (key.endsWith('_1') && keys.has(`${key.slice(0, -2)}_0`)) return true
  }
  return false
}

/** The key of today for one of the third format; null: it is no plural. `keys` are all keys of the file. */
export const newKey = (key: string, keys: ReadonlySet<string>, language: string): string | null => {
  const numbers = numbersFor(language)
  const ending = (at: number): PluralCategory => selectCategory(language === '' ? 'en' : language, numbers[at] ?? 0)
  if (key.endsWith('_plural') && keys.has(key.slice(0, -7))) return `${key.slice(0, -7)}_other`
  if (keys.has(`${key}_plural`)) return `${key}_${numbers.length === 2 ? 'one' : ending(0)}`
  const numbered = /^(.+)_(\d)$/u.exec(key)
  if (!numbered) return null
  const [, base = '', digit = ''] = numbered
  const isPlural =
    keys.has(`${base}_0`) && (numbers.length === 1 || keys.has(`${base}_1`)) && Number(digit) < numbers.length
  return isPlural ? `${base}_${ending(Number(digit))}` : null
}
