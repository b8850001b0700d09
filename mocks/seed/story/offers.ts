import type { Offer } from '@/domain/products/offer'

/** PRD-05: goods that are not offered to everybody, or not everywhere at the same list price. */
const offers: Readonly<Record<string, Offer>> = {
  'HD-230-1200': { markets: ['PL', 'DE', 'AT'], languages: null, marketPrices: [] },
  'PR-820-W': {
    ...{ markets: null, languages: null },
    marketPrices: [{ market: 'DE', currency: 'EUR', amount: 645 }],
  },
}

export const offerOf = (sku: string): { offer?: Offer } => {
  const offer = offers[sku]
  return offer ? { offer } : {}
}
