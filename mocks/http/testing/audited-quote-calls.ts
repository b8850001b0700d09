import { getQuoteUnblocking } from '@/contract/unblock-quote'
import { companyIds } from '@mocks/seed/companies'
import { products } from './buyers'
import { by, type Deed, withFields } from './deed'
import { newCard } from './payments'
import { quoteBody, quoteId, shortFor } from './quotes'

/** What either side of a quote does. */
export const quoteDeeds: Readonly<Record<string, Deed>> = {
  acceptQuote: by(async (_world, client) => ({
    ...{ ...(await quoteBody(client, quoteId(2047))), quoteId: quoteId(2047), costCentreId: undefined },
  })),
  prepayQuote: by(async (_world, client) => ({
    ...{ quoteId: quoteId(2047), method: newCard() },
    order: { ...(await quoteBody(client, quoteId(2047))), costCentreId: undefined },
  })),
  unblockQuote: by(async (world, client) => {
    await shortFor(world, client, quoteId(2047), 1)
    const params = { quoteId: quoteId(2047) }
    const { set } = await client.call(getQuoteUnblocking, { params })
    const order = { ...(await quoteBody(client, quoteId(2047))), costCentreId: undefined }
    return { ...params, payment: { ...set?.payment, method: newCard() }, order }
  }),
  requestQuote: by(async (world) => ({
    lines: [{ productId: (await products(world))[3]?.id, quantity: 500 }],
    ...{ attachmentIds: [], basedOn: undefined, wishedOn: undefined },
  })),
  requestQuoteChanges: by(async (world) => ({
    ...{ quoteId: quoteId(2046), version: 1 },
    lines: [{ productId: (await products(world))[3]?.id, quantity: 500 }],
  })),
  declineQuote: withFields({ quoteId: quoteId(2046), version: 1 }),
  cancelQuote: withFields({ quoteId: quoteId(2044), version: 1 }),
  answerQuote: by(async (world) => ({
    ...{ quoteId: quoteId(2044), version: 1, validUntil: '2026-12-04' },
    lines: [{ productId: (await products(world))[3]?.id, quantity: 500, unitPrice: 1_000 }],
  })),
  decideQuote: withFields({ quoteId: quoteId(2045), version: 1, outcome: 'approve' }),
  endQuote: withFields({ quoteId: quoteId(2044), version: 1, step: 'refuse' }),
  createDeskQuote: by(async (world) => ({
    ...{ companyId: companyIds.kestrel, validUntil: '2026-12-04' },
    lines: [{ productId: (await products(world))[3]?.id, quantity: 500, unitPrice: 1_000 }],
  })),
}
