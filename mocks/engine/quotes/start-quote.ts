import type { getQuoteStart } from '@/contract/quote-requests'
import type { InputFor } from '@/contract/endpoint'
import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { Money } from '@/domain/money'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { type Result, ok } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ProductRow } from '@mocks/store/rows/products'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, isSold, unitPriceFor } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import { isMade, keptConfiguration } from '../configurator/configured'
import { chosenLine, type MadeLine, madeLine } from '../configurator/made-line'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { nameIn } from '../products/name-in'
import { ownCompany } from '../reach'
import { productIdsOf } from './quote-record'
import { minimumTotalOf } from './request-quote'
import { beginning, type Wanted } from './start-source'

type Source = InputFor<typeof getQuoteStart>['query']
export type StartLine = Omit<Wanted, 'choices'> & {
  product: ProductRow | null
  price: number | null
  /** Null for what is not put together. */
  made: MadeLine | null
}
export type QuoteStart = {
  company: CompanyRow
  subject: string
  note: string
  lines: StartLine[]
  left: string[]
  /** How many lines of the source are more than a request takes. */
  leftOut: number
  basedOn: QuoteRow | null
  minimumTotal: Money | null
  earliestOn: IsoDate
}

/** QUO-01: what a request begins with, so that a few clicks send it. */
export async function startQuote(tx: Tx, source: Source, ctx: Context): Promise<Result<QuoteStart>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const begun = await beginning(tx, source, ctx)
  if (!begun.ok) return begun
  const { wanted, subject, note = '', basedOn = null } = begun.value
  const ids = productIdsOf(wanted)
  const [products, breaks, assortment] = await Promise.all([
    productsOf(tx, ids),
    breaksOf(tx, ids, { of: company, on: erpToday(ctx.clock.now()) }),
    assortmentOf(tx, ctx.actor.userId),
  ])
  const left: string[] = []
  const lines = wanted.flatMap((line): StartLine[] => {
    if (line.productId === null) return [{ ...line, product: null, price: null, made: null }]
    const product = products.get(line.productId)
    if (!product || !isSold(product, company) || !assortment.has(product)) {
      left.push(product ? nameIn(product, ctx.locale) : String(line.productId))
      return []
    }
    const paid = unitPriceFor(product, breaks, company, line.quantity)?.amount ?? null
    return [{ ...line, product, ...priced(line, product, company, paid) }]
  })
  const earliestOn = dateIn(company.timeZone, ctx.clock.now())
  const minimumTotal = await minimumTotalOf(tx, company)
  const taken = lines.slice(0, quoteLimits.lines)
  const leftOut = lines.length - taken.length
  return ok({ company, subject, note, lines: taken, left, leftOut, basedOn, minimumTotal, earliestOn })
}

/** What was kept is looked at by the rules of today; what was chosen just now has not been kept before. */
function priced({ configuration, choices }: Wanted, product: ProductRow, company: CompanyRow, paid: number | null) {
  const chosen = choices && isMade(product) ? chosenLine(product, choices, company, paid) : null
  const made = chosen ?? madeLine({ configuration }, product, company, paid)
  const kept = chosen ? keptConfiguration(chosen.now) : configuration
  // What nobody has chosen yet costs nothing that could be told.
  const price = kept ? (made?.now.price?.amount ?? null) : null
  return { made, configuration: kept, price: made ? price : paid }
}
