import type { Localized } from '@mocks/store/rows/base'

/** A text of a product for a reader: where it has not been translated, the English one, then any there is. */
export const textIn = (text: Localized, locale: keyof Localized): string =>
  text[locale] || text.en || text.pl || text.ar

/** A product always has something to be called by. */
export const nameIn = ({ name, sku }: { name: Localized; sku: string }, locale: keyof Localized): string =>
  textIn(name, locale) || sku
