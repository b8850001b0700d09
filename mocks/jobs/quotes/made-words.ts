import { nameIn, textIn } from '@mocks/engine/products/name-in'
import { newestOf } from '@mocks/engine/quotes/quote-record'
import type { UserRow } from '@mocks/store/rows/people'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'

export type MadeWords = { quantity: number; name: string; facts: string }

/** PRD-01: the lines of the newest version that are put together, as their reader would say them. */
export async function madeWords(tx: Tx, quote: QuoteRow, locale: UserRow['locale']): Promise<MadeWords[]> {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const made: MadeWords[] = []
  for (const { productId, quantity, configuration } of newestOf(quote).lines) {
    const product = productId === null ? undefined : await tx.products.get(productId)
    if (!product || !configuration) continue
    const facts = configuration.facts.map(({ name, value }) => textIn(value ?? name, locale))
    made.push({ quantity, name: nameIn(product, locale), facts: list.format(facts) })
  }
  return made
}
