import type { ProductId } from '@/domain/ids'
import { roundHalfUp } from '@/domain/money/rounding'
import type { Localized } from '@mocks/store/rows/base'
import type { ProductRow } from '@mocks/store/rows/products'
import { products } from './catalogue'

const oneDiscontinuedIn = 60
const series: Localized = { en: 'series', pl: 'seria', de: 'Serie', ar: 'سلسلة' }
const known = products.filter(({ discontinued }) => !discontinued)

/** Products of the story again and again, each time as another series: with numbers, names and prices of their own. */
export const madeUpProducts = (count: number): ProductRow[] =>
  Array.from({ length: count }, (_, place) => seriesOf(known[place % known.length] as ProductRow, place))

function seriesOf(product: ProductRow, place: number): ProductRow {
  const number = Math.floor(place / known.length) + 2
  const sku = `${product.sku}-${String(number).padStart(3, '0')}`
  const percent = BigInt(80 + ((place * 7) % 90))
  const told = (locale: keyof Localized) => `${product.name[locale]}, ${series[locale]} ${number}`
  return {
    ...product,
    id: `prd_${sku.toLowerCase()}` as ProductId,
    sku,
    name: { en: told('en'), pl: told('pl'), de: told('de'), ar: told('ar') },
    listPrice: Object.fromEntries(
      Object.entries(product.listPrice).map(([currency, amount]) => [
        currency,
        roundHalfUp(BigInt(amount) * percent, 100n),
      ]),
    ),
    // Photos are those of one product.
    pictures: [],
    discontinued: place % oneDiscontinuedIn === oneDiscontinuedIn - 1,
  }
}
