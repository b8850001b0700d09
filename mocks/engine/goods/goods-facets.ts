import type { GoodsFacets } from '@/contract/products-page'
import type { Locale } from '@/domain/locales'
import { money } from '@/domain/money'
import type { FeatureRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import { type Categories, categoryTree } from '../products/categories'
import { textIn } from '../products/name-in'
import type { Entry } from './browse'
import type { Shop } from './shop'

/** Names a value of a feature in any language: by what it is in the first language that has it. */
export const featureId = ({ code, value, unit }: FeatureRow): string =>
  `${code}:${[value.en || value.pl || value.de || value.ar, unit].filter(Boolean).join(' ')}`

/** A feature in words of one language, with its unit. */
export const featureText = ({ value, unit }: FeatureRow, locale: Locale): string =>
  [textIn(value, locale), unit].filter(Boolean).join(' ')

const most = { features: 8, values: 40 } as const

type FeatureCounts = { name: string; products: number; values: Map<string, { label: string; products: number }> }

/** Counts what stands behind each choice, among what the other choices leave. */
export class FacetCounter {
  private readonly byCategory = new Map<string, number>()
  private readonly categories: Categories
  private readonly features = new Map<string, FeatureCounts>()
  private readonly locale: Locale
  private inStock = 0
  private inContract = 0
  private least = Infinity
  private highest = -Infinity

  constructor(categories: Categories, locale: Locale) {
    this.categories = categories
    this.locale = locale
  }

  /** `failed`: the only choice that the product does not meet; null when it meets all of them. */
  count(entry: Entry, failed: string | null): void {
    const counts = (choice: string): boolean => failed === null || failed === choice
    if (counts('category')) this.countCategories(entry.product)
    if (counts('inStock') && entry.isInStock) this.inStock += 1
    if (counts('inContract') && entry.isInContract) this.inContract += 1
    if (counts('price')) {
      this.least = Math.min(this.least, entry.price)
      this.highest = Math.max(this.highest, entry.price)
    }
    for (const feature of entry.product.features) if (counts(feature.code)) this.countFeature(feature)
  }

  /** Also those above; once each, however many of those below hold the product. */
  private countCategories({ category, alsoIn }: ProductRow): void {
    const codes = new Set<string>()
    for (const own of [category, ...alsoIn])
      for (let code: string | null = own; code !== null && !codes.has(code); ) {
        codes.add(code)
        code = this.categories.get(code)?.parent ?? null
      }
    for (const code of codes) this.byCategory.set(code, (this.byCategory.get(code) ?? 0) + 1)
  }

  private countFeature(feature: FeatureRow): void {
    let known = this.features.get(feature.code)
    if (!known) {
      known = { name: textIn(feature.name, this.locale) || feature.code, products: 0, values: new Map() }
      this.features.set(feature.code, known)
    }
    known.products += 1
    const id = featureId(feature)
    const value = known.values.get(id)
    if (value) value.products += 1
    else known.values.set(id, { label: featureText(feature, this.locale), products: 1 })
  }

  facets({ viewer, company }: Shop): GoodsFacets {
    const { locale, categories, byCategory } = this
    const order = new Intl.Collator(locale, { numeric: true })
    const features = [...this.features]
      .toSorted(([, a], [, b]) => b.products - a.products)
      .slice(0, most.features)
      .map(([code, { name, values }]) => ({
        ...{ code, name },
        values: [...values]
          .toSorted(([, a], [, b]) => b.products - a.products)
          .slice(0, most.values)
          .map(([id, { label, products }]) => ({ id, label, products }))
          .toSorted((a, b) => order.compare(a.label, b.label)),
      }))
    const price = (amount: number) => money(amount, company.currency)
    return {
      // Those with nothing are left out.
      categories: categoryTree(categories, [], { locale }).flatMap((each) => {
        const products = byCategory.get(each.code) ?? 0
        return products > 0 ? [{ ...each, products }] : []
      }),
      features,
      inStock: viewer.stockSight === 'hidden' ? null : this.inStock,
      inContract: this.inContract,
      prices: viewer.prices && this.highest >= this.least ? { from: price(this.least), to: price(this.highest) } : null,
    }
  }
}
