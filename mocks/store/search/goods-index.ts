import { type Locale, locales } from '@/domain/locales'
import type { ProductCategoryRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Table } from '../table'
import type { FoundGoods, GoodsFound, RowChange } from '../tx'
import { foldText } from './fold-text'
import { WordIndex, wordsOf } from './word-index'

const squeezed = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')
/** Words of languages that the reader did not choose count for less. */
const ofOtherLanguages = 0.4
const wholeSku = 200

type Term = { typed: string; code: string; words: string[] }

/**
 * Products by what people type: numbers, names, categories and features, with slips forgiven. Changed products get a
 * new slot; when many slots are dead, everything is read anew.
 */
export function createGoodsIndex(products: Table<ProductRow>, categories: Table<ProductCategoryRow>) {
  const slots: (ProductRow | null)[] = []
  const codes: string[] = []
  const slotOf = new Map<string, number>()
  const skus = new WordIndex()
  const words = Object.fromEntries(locales.map((locale) => [locale, new WordIndex()])) as Record<Locale, WordIndex>
  const names = new Map(categories.overlayRows().map(({ code, name }) => [code, name]))
  let everything: FoundGoods[] | null = null
  let dead = 0

  const add = (product: ProductRow): void => {
    const slot = slots.push(product) - 1
    slotOf.set(product.id, slot)
    const code = squeezed(product.sku)
    codes[slot] = code
    skus.add(code, slot)
    for (const locale of locales) {
      const texts = [product.name[locale]]
      for (const code of [product.category, ...product.alsoIn]) texts.push(names.get(code)?.[locale] ?? '')
      for (const { value } of product.features) texts.push(value[locale])
      for (const text of texts) for (const word of wordsOf(text)) words[locale].add(word, slot)
    }
  }
  for (const product of products.overlayRows()) add(product)

  /** False when it is better to be made anew. */
  const apply = (changes: readonly RowChange[]): boolean => {
    if (changes.some(({ table }) => table === 'productCategories')) return false
    for (const { table, id } of changes) {
      if (table !== 'products') continue
      everything = null
      const slot = slotOf.get(id)
      if (slot !== undefined) {
        slots[slot] = null
        dead += 1
        slotOf.delete(id)
      }
      const row = products.get(id)
      if (row) add(row)
    }
    return dead < 1000 || dead < slots.length / 4
  }

  const all = (): FoundGoods[] => (everything ??= slots.flatMap((product) => (product ? [{ product, score: 0 }] : [])))

  /** Marks what one word of the query fits, in the reader's language first; what was meant, where it was a slip. */
  const marksOf = (
    { typed, code, words: parts }: Term,
    locale: Locale,
  ): { marks: Uint8Array; meant: string | null } => {
    const marks = new Uint8Array(slots.length)
    let found = code !== '' && code.length > 1 && skus.find(code, marks)
    let meant: string | null = null
    const ofParts: Uint8Array[] = []
    for (const word of parts) {
      const part = new Uint8Array(slots.length)
      ofParts.push(part)
      const own = words[locale].find(word, part)
      let other = false
      for (const each of locales) if (each !== locale) other = words[each].find(word, part, ofOtherLanguages) || other
      if (own || other || found) continue
      const instead = words[locale].forgive(word, part) ?? anyLanguage(word, part, locale)
      if (instead !== null) meant = instead
    }
    if (ofParts.length > 0)
      for (let slot = 0; slot < slots.length; slot += 1) {
        let least = 255
        for (const part of ofParts) least = Math.min(least, part[slot] ?? 0)
        if (least > (marks[slot] ?? 0)) marks[slot] = least
      }
    found ||= marks.some(Boolean)
    if (!found && /\d/.test(code)) meant = skus.forgive(code, marks)
    return { marks, meant: meant === typed ? null : meant }
  }
  const anyLanguage = (word: string, part: Uint8Array, locale: Locale): string | null => {
    for (const each of locales) {
      const instead = each === locale ? null : words[each].forgive(word, part)
      if (instead !== null) return instead
    }
    return null
  }

  const find = async (q: string, locale: Locale): Promise<GoodsFound> => {
    const terms = termsOf(q)
    if (terms.length === 0) return { found: all(), meant: [] }
    const each = terms.map((term) => marksOf(term, locale))
    const whole = squeezed(q)
    const found: FoundGoods[] = []
    for (let slot = 0; slot < slots.length; slot += 1) {
      const product = slots[slot]
      if (!product) continue
      let score = codes[slot] === whole ? wholeSku : 0
      let fits = true
      for (const { marks } of each) {
        const mark = marks[slot] ?? 0
        if (mark === 0) fits = false
        score += mark
      }
      if (fits || score >= wholeSku) found.push({ product, score })
    }
    const meant = each.flatMap(({ meant: word }, at) =>
      word === null ? [] : [{ typed: terms[at]?.typed ?? '', word }],
    )
    return { found, meant: found.length > 0 ? meant : [] }
  }

  return { find, apply }
}

const termsOf = (q: string): Term[] =>
  q
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((typed) => ({ typed, code: squeezed(typed), words: wordsOf(typed) }))
    .filter(({ code, words }) => code !== '' || words.length > 0)
