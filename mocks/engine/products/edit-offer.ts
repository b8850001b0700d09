import type { ProductDetail } from '@/contract/admin/products'
import type { Offer } from '@/domain/products/offer'
import type { FieldError } from '@/domain/result'
import type { ProductRow } from '@mocks/store/rows/products'

type Said = ProductDetail['offer']

/** PRD-05: what was said of the offer, as it is kept: nothing named is no restriction. */
export function offerOf(said: Said | undefined, product: Pick<ProductRow, 'offer'>): { offer?: Offer } {
  if (!said) return product.offer ? { offer: product.offer } : {}
  const { markets, languages, marketPrices } = said
  return {
    offer: {
      markets: markets.length > 0 ? markets : null,
      languages: languages.length > 0 ? languages : null,
      marketPrices: marketPrices.map(({ market, price }) => ({ market, ...price })),
    },
  }
}

/** A market has one list price in each currency, and none below nothing. */
export function offerFaults(said: Said | undefined): FieldError[] {
  const seen = new Set<string>()
  return (said?.marketPrices ?? []).flatMap(({ market, price }, at): FieldError[] => {
    const key = `${market} ${price.currency}`
    const faults: FieldError[] = []
    if (seen.has(key)) faults.push({ pointer: `/offer/marketPrices/${at}`, code: 'duplicate' })
    if (price.amount < 0)
      faults.push({ pointer: `/offer/marketPrices/${at}`, code: 'tooSmall', params: { minimum: 0 } })
    seen.add(key)
    return faults
  })
}
