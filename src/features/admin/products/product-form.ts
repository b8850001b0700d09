import type { ProductDetail } from '@/contract/admin/products'
import type { InputFor } from '@/contract/endpoint'
import type { updateProduct } from '@/contract/admin/products'
import type { Locale } from '@/domain/locales'
import type { Market } from '@/domain/markets'
import type { Currency } from '@/domain/money'
import type { PriceGroup } from '@/domain/pricing'

type Texts = ProductDetail['name']

/** Flat, so that what two people wrote in two languages is merged and not asked about. */
export type ProductValues = {
  nameEn: string
  namePl: string
  nameDe: string
  nameAr: string
  descriptionEn: string
  descriptionPl: string
  descriptionDe: string
  descriptionAr: string
  features: ProductDetail['features']
  categories: string[]
  pictures: ProductDetail['pictures']
  files: ProductDetail['files']
  relations: ProductDetail['relations']
  minimum: number | null
  multiple: number | null
  leadTimeDays: number | null
  weightGrams: number | null
  discontinued: boolean
  markets: readonly Market[]
  languages: readonly Locale[]
  marketPrices: MarketPriceValue[]
  listPrice: { currency: Currency; amount: number | null }[]
  breaks: BreakValue[]
}

export type MarketPriceValue = { market: Market; currency: Currency; amount: number | null }

export type BreakValue = {
  group: PriceGroup | null
  /** Empty while the customer is not named yet. */
  customerNumber: string | null
  from: number | null
  currency: Currency
  amount: number | null
}

export const productValuesOf = ({ name, description, ...product }: ProductDetail): ProductValues => ({
  nameEn: name.en,
  namePl: name.pl,
  nameDe: name.de,
  nameAr: name.ar,
  descriptionEn: description.en,
  descriptionPl: description.pl,
  descriptionDe: description.de,
  descriptionAr: description.ar,
  features: product.features,
  categories: product.categories,
  pictures: product.pictures,
  files: product.files,
  relations: product.relations,
  minimum: product.minimum,
  multiple: product.multiple,
  leadTimeDays: product.leadTimeDays,
  weightGrams: product.weightGrams,
  discontinued: product.discontinued,
  markets: product.offer.markets,
  languages: product.offer.languages,
  marketPrices: product.offer.marketPrices.map(({ market, price }) => ({ market, ...price })),
  listPrice: product.prices.map(({ list }) => list),
  breaks: product.breaks.map(({ group, customerNumber, from, price: { currency, amount } }) => ({
    ...{ group, customerNumber, from, currency, amount },
  })),
})

type Body = Omit<InputFor<typeof updateProduct>['body'], 'version'>

/** An attribute that is new gets a code made of its name. */
const codeOf = (name: Texts, place: number): string =>
  (name.en || name.pl)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40) || `feature-${place + 1}`

export const productRequestOf = (values: ProductValues): Body => ({
  name: { en: values.nameEn, pl: values.namePl, de: values.nameDe, ar: values.nameAr },
  description: {
    en: values.descriptionEn,
    pl: values.descriptionPl,
    de: values.descriptionDe,
    ar: values.descriptionAr,
  },
  features: values.features.map((feature, place) => ({
    ...feature,
    code: feature.code || codeOf(feature.name, place),
  })),
  categories: values.categories,
  pictures: values.pictures,
  files: values.files.map(({ fileId, kind, title, language }) => ({ fileId, kind, title, language })),
  relations: values.relations.map(({ kind, id }) => ({ kind, productId: id })),
  // An emptied field is told apart by the contract, which wants a number there.
  minimum: values.minimum as number,
  multiple: values.multiple as number,
  leadTimeDays: values.leadTimeDays as number,
  weightGrams: values.weightGrams as number,
  discontinued: values.discontinued,
  offer: {
    markets: [...values.markets],
    languages: [...values.languages],
    marketPrices: values.marketPrices.map(({ market, currency, amount }) => ({
      market,
      price: { currency, amount: amount as number },
    })),
  },
})

/** Prices go only where the portal may change them, and where all of them are known. */
export const priceRequestOf = ({ listPrice, breaks }: ProductValues, product: ProductDetail): Partial<Body> => {
  if (product.rules.prices === 'erp') return {}
  const said = breaks.map(({ currency, amount, from, ...whose }) => ({
    ...whose,
    from: from as number,
    price: { currency, amount: amount as number },
  }))
  return {
    listPrice: listPrice.flatMap(({ currency, amount }) => (amount === null ? [] : [{ currency, amount }])),
    ...(product.moreBreaks === 0 && { breaks: said }),
  }
}

/** `name.en` of the request is `nameEn` here; whatever is wrong inside a list is shown with the list. */
export const productFieldOf = (path: string): string => {
  const [head = '', next = ''] = path.split('.')
  if (head === 'offer') return next
  if (head !== 'name' && head !== 'description') return head
  return head + next.charAt(0).toUpperCase() + next.slice(1)
}
