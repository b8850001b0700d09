import { type Currency, currencies } from '../money'
import type { Language, ValueKey } from './fields'

/** Columns of a product file that an import understands; the export writes the same. */
export const importTargets = [
  'sku',
  'name.en',
  'name.pl',
  'name.de',
  'name.ar',
  'description.en',
  'description.pl',
  'description.de',
  'description.ar',
  'categories',
  'minimum',
  'multiple',
  'leadTimeDays',
  'weightGrams',
  'discontinued',
  'features.en',
  'features.pl',
  'features.de',
  'features.ar',
  ...currencies.map((currency) => `listPrice.${currency}` as const),
  'breaks',
] as const
export type ImportTarget = (typeof importTargets)[number]
export type ValueTarget = Exclude<ImportTarget, 'sku'>

/** The currency of a column of list prices; null for other columns. */
export const priceCurrency = (target: ImportTarget): Currency | null =>
  currencies.find((currency) => target === `listPrice.${currency}`) ?? null
/** The language of a column of features; null for other columns. */
export const featureLanguage = (target: ImportTarget): Language | null =>
  target.startsWith('features.') ? (target.slice('features.'.length) as Language) : null

/** The value a column says something of: several columns may be parts of one. */
export function keyOfTarget(target: ValueTarget): ValueKey {
  if (target === 'breaks') return 'prices.breaks'
  if (priceCurrency(target)) return 'prices.list'
  return featureLanguage(target) ? 'features' : (target as ValueKey)
}

export const importOutcomes = ['created', 'changed', 'unchanged', 'refused', 'stale'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

export const importReasons = [
  'cells',
  'skuMissing',
  'skuInvalid',
  'skuTwice',
  'nameMissing',
  'tooLong',
  'notAnInteger',
  'tooSmall',
  'tooLarge',
  'notAMultiple',
  'notAFlag',
  'categoryUnknown',
  'notFeatures',
  'notAPrice',
  'notBreaks',
  'customerUnknown',
  'erpOwns',
] as const
export type ImportReason = (typeof importReasons)[number]

const squeezed = (name: string): string => name.toLowerCase().replace(/[\s_()-]+/gu, '.')

/** Names people give columns, besides the exact ones. */
const alsoCalled: Readonly<Record<string, ImportTarget>> = {
  'article.number': 'sku',
  'item.number': 'sku',
  'product.number': 'sku',
  symbol: 'sku',
  indeks: 'sku',
  name: 'name.en',
  nazwa: 'name.pl',
  opis: 'description.pl',
  bezeichnung: 'name.de',
  beschreibung: 'description.de',
  artikelnummer: 'sku',
  kategorie: 'categories',
  lieferzeit: 'leadTimeDays',
  gewicht: 'weightGrams',
  description: 'description.en',
  category: 'categories',
  kategoria: 'categories',
  'lead.time': 'leadTimeDays',
  weight: 'weightGrams',
}

/** What the columns of a file probably are. None is taken for two columns. */
export function guessTargets(columns: readonly string[]): (ImportTarget | null)[] {
  const free = new Set<ImportTarget>(importTargets)
  return columns.map((column) => {
    const name = squeezed(column.trim())
    const exact = importTargets.find((target) => squeezed(target) === name)
    const guess = exact ?? alsoCalled[name]
    if (!guess || !free.delete(guess)) return null
    return guess
  })
}

/** Between the codes of one cell. */
export const codeSeparator = '|'
/** As the export writes them; an import takes a few more. */
export const flagWords = { yes: 'yes', no: 'no' } as const
const truths = new Set(['yes', 'true', '1', 'y', 'tak', 'ja', 'نعم'])
const falsehoods = new Set(['no', 'false', '0', 'n', 'nie', 'nein', 'لا'])

/** Yes or no, as people write it in the four languages; null for anything else. */
export const flagOf = (text: string): boolean | null => {
  const word = text.trim().toLowerCase()
  if (truths.has(word)) return true
  return falsehoods.has(word) ? false : null
}
