import type { Localized } from '@mocks/store/rows/base'

/** One version of a product: how its SKU ends, what its name ends with, and its price in percent of the family's. */
export type Variant = { code: string; label: Localized; percent: number }

const colours = {
  W: { en: 'white', pl: 'kolor biały', ar: 'لون أبيض' },
  S: { en: 'silver', pl: 'kolor srebrny', ar: 'لون فضي' },
  B: { en: 'brown', pl: 'kolor brązowy', ar: 'لون بني' },
  A: { en: 'anthracite', pl: 'kolor antracytowy', ar: 'لون رمادي فحمي' },
  K: { en: 'matt black', pl: 'kolor czarny matowy', ar: 'لون أسود غير لامع' },
  G: { en: 'grey', pl: 'kolor szary', ar: 'لون رمادي' },
  C: { en: 'clear', pl: 'bezbarwny', ar: 'شفاف' },
} as const satisfies Record<string, Localized>

/** Colours by their letter, in the order given; dearer finishes cost a little more. */
export const inColours = (letters: string): Variant[] =>
  [...letters].map((code) => ({
    code,
    label: colours[code as keyof typeof colours],
    percent: code === 'K' ? 118 : code === 'A' ? 112 : code === 'W' || code === 'C' ? 100 : 106,
  }))

const units = {
  mm: { en: 'mm', pl: 'mm', ar: 'مم' },
  m: { en: 'm', pl: 'm', ar: 'م' },
  kg: { en: 'kg', pl: 'kg', ar: 'كغ' },
  V: { en: 'V', pl: 'V', ar: 'فولت' },
  ml: { en: 'ml', pl: 'ml', ar: 'مل' },
} as const satisfies Record<string, Localized>

/** Sizes in one unit; each is dearer than the one before by `step` percent of the first. */
export const inSizes = (unit: keyof typeof units, step: number, ...sizes: string[]): Variant[] =>
  sizes.map((size, index) => ({
    code: size.replace(/[^0-9A-Za-z]+/g, ''),
    label: {
      en: `${size} ${units[unit].en}`,
      pl: `${size.replace('.', ',')} ${units[unit].pl}`,
      ar: `${size} ${units[unit].ar}`,
    },
    percent: 100 + step * index,
  }))

/** Versions with names of their own. */
export const named = (...versions: [code: string, en: string, pl: string, ar: string, percent?: number][]): Variant[] =>
  versions.map(([code, en, pl, ar, percent = 100]) => ({ code, label: { en, pl, ar }, percent }))
