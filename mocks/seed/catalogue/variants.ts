import type { Localized } from '@mocks/store/rows/base'

/** One version of a product: how its SKU ends, what its name ends with, and its price in percent of the family's. */
export type Variant = { code: string; label: Localized; percent: number }

const colours = {
  W: { en: 'white', pl: 'kolor biały', de: 'weiß', ar: 'لون أبيض' },
  S: { en: 'silver', pl: 'kolor srebrny', de: 'silber', ar: 'لون فضي' },
  B: { en: 'brown', pl: 'kolor brązowy', de: 'braun', ar: 'لون بني' },
  A: { en: 'anthracite', pl: 'kolor antracytowy', de: 'anthrazit', ar: 'لون رمادي فحمي' },
  K: { en: 'matt black', pl: 'kolor czarny matowy', de: 'schwarz matt', ar: 'لون أسود غير لامع' },
  G: { en: 'grey', pl: 'kolor szary', de: 'grau', ar: 'لون رمادي' },
  C: { en: 'clear', pl: 'bezbarwny', de: 'transparent', ar: 'شفاف' },
} as const satisfies Record<string, Localized>

/** Colours by their letter, in the order given; dearer finishes cost a little more. */
export const inColours = (letters: string): Variant[] =>
  [...letters].map((code) => ({
    code,
    label: colours[code as keyof typeof colours],
    percent: code === 'K' ? 118 : code === 'A' ? 112 : code === 'W' || code === 'C' ? 100 : 106,
  }))

const units = {
  mm: { en: 'mm', pl: 'mm', de: 'mm', ar: 'مم' },
  m: { en: 'm', pl: 'm', de: 'm', ar: 'م' },
  kg: { en: 'kg', pl: 'kg', de: 'kg', ar: 'كغ' },
  V: { en: 'V', pl: 'V', de: 'V', ar: 'فولت' },
  ml: { en: 'ml', pl: 'ml', de: 'ml', ar: 'مل' },
} as const satisfies Record<string, Localized>

/** Sizes in one unit; each is dearer than the one before by `step` percent of the first. */
export const inSizes = (unit: keyof typeof units, step: number, ...sizes: string[]): Variant[] =>
  sizes.map((size, index) => ({
    code: size.replace(/[^0-9A-Za-z]+/g, ''),
    label: {
      en: `${size} ${units[unit].en}`,
      pl: `${size.replace('.', ',')} ${units[unit].pl}`,
      de: `${size.replace('.', ',')} ${units[unit].de}`,
      ar: `${size} ${units[unit].ar}`,
    },
    percent: 100 + step * index,
  }))

/** Versions with names of their own. */
export const named = (
  ...versions: [code: string, en: string, pl: string, de: string, ar: string, percent?: number][]
): Variant[] => versions.map(([code, en, pl, de, ar, percent = 100]) => ({ code, label: { en, pl, de, ar }, percent }))
