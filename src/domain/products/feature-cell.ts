import { joinEscaped, splitEscaped } from './escaped'
import type { Locale } from '@/domain/locales'

type Texts = Readonly<Record<Locale, string>>
export type Feature = { code: string; name: Texts; value: Texts; unit: string }
export type FeatureEntry = { code: string; name: string; value: string; unit: string }

/** The features of a product in one language as one cell: `colour=Colour=White=|width=Width=35=mm`. */
export const printFeatures = (features: readonly Feature[], language: keyof Texts): string =>
  joinEscaped(
    features.map(({ code, name, value, unit }) => joinEscaped([code, name[language], value[language], unit], '=')),
    '|',
    { inner: true },
  )

/** Null when the cell is none: an entry has a code, a name, a value, and perhaps a unit. */
export function readFeatures(cell: string): FeatureEntry[] | null {
  const entries: FeatureEntry[] = []
  for (const entry of splitEscaped(cell, '|', { inner: true })) {
    if (entry.trim() === '') continue
    const parts = splitEscaped(entry, '=').map((part) => part.trim())
    const [code = '', name = '', value, unit = ''] = parts
    if (value === undefined || parts.length > 4 || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(code)) return null
    entries.push({ code, name, value, unit })
  }
  const codes = new Set(entries.map(({ code }) => code))
  return codes.size === entries.length ? entries : null
}

/**
 * The features of a product once these cells are read. The first cell says which there are and in which order; languages
 * without a cell keep their texts.
 */
export function withFeatureCells(
  before: readonly Feature[],
  cells: readonly { language: keyof Texts; entries: readonly FeatureEntry[] }[],
): Feature[] {
  const known = new Map(before.map((feature) => [feature.code, feature]))
  const next = new Map<string, Feature>()
  const nothing = { en: '', pl: '', de: '', ar: '' }
  for (const { language, entries } of cells)
    for (const { code, name, value, unit } of entries) {
      const feature = next.get(code) ?? known.get(code) ?? { code, name: nothing, value: nothing, unit }
      next.set(code, {
        code,
        name: { ...feature.name, [language]: name },
        value: { ...feature.value, [language]: value },
        unit,
      })
    }
  return [...next.values()]
}
