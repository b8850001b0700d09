import { acceptQuote, getQuoteCheckout } from '@/contract/quotes'
import type { InputFor } from '@/contract/endpoint'
import type { QuoteId } from '@/domain/ids'
import { ok } from '@/domain/result'
import type { World, WorldClient } from '@/testing/world'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import { newKey } from './buyers'

/** Quotes of the story by their number. */
export const quoteId = (number: number): QuoteId => `quo_${number}` as QuoteId

type Body = InputFor<typeof acceptQuote>['body']

/** What ordering the quote as it stands would send, with what is to differ. */
export const quoteBody = async (client: WorldClient, id: QuoteId, change: Partial<Body> = {}): Promise<Body> => {
  const { quote, deliveryAddresses } = await client.call(getQuoteCheckout, { params: { quoteId: id } })
  return {
    offer: quote.offer,
    backordered: quote.versions[0]!.lines.reduce((sum, line) => sum + line.backordered, 0), // every quote has a version
    deliveryAddressId: deliveryAddresses[0]!.id, // every company of the seed has an address
    attachmentIds: [],
    ...change,
  }
}

export const accept = async (client: WorldClient, id: QuoteId, change: Partial<Body> = {}, idempotencyKey = newKey()) =>
  client.call(acceptQuote, { params: { quoteId: id }, body: await quoteBody(client, id, change) }, { idempotencyKey })

/** Writes to a quote as the seller's side would. */
export const alterQuote = async (world: World, id: QuoteId, change: (quote: QuoteRow) => Partial<QuoteRow>) => {
  await world.store.write(async (tx) => ok(await tx.quotes.update(id, change(await tx.quotes.require(id)))))
}

/** The seller sends another version, with this much off every price. */
export const reprice = (world: World, id: QuoteId, off: number) =>
  alterQuote(world, id, ({ versions }) => {
    const last = versions.at(-1)!
    const lines = last.lines.map((line) => ({
      ...line,
      unitPrice: line.unitPrice - off,
      net: (line.unitPrice - off) * line.quantity,
    }))
    const net = lines.reduce((sum, line) => sum + line.net, 0)
    const total = net + last.freight + last.tax
    return { versions: [...versions, { ...last, number: last.number + 1, lines, net, total }] }
  })

/** The customer's limit leaves so many minor units less than the quote costs. */
export const shortFor = async (world: World, client: WorldClient, id: QuoteId, missing: number): Promise<void> => {
  const { quote, standing } = await client.call(getQuoteCheckout, { params: { quoteId: id } })
  const used = (standing.exposure?.amount ?? 0) + (standing.reserved?.amount ?? 0)
  const total = quote.versions[0]?.totals?.total.amount ?? 0
  await world.store.write(async (tx) => {
    const { companyId } = await tx.quotes.require(id)
    return ok(await tx.companies.update(companyId, { creditLimit: used + total - missing }))
  })
}
