import { answerQuote, getDeskQuote } from '@/contract/admin/quote-desk'
import { configureProduct } from '@/contract/configurator'
import { requestQuote } from '@/contract/quote-requests'
import type { ConfiguratorModel } from '@/domain/configurator/model'
import type { ProductId, QuoteId } from '@/domain/ids'
import { ok } from '@/domain/result'
import type { World, WorldClient } from '@/testing/world'
import { newKey } from './buyers'

/** A window that is put together from options. */
export const windowSku = 'WD-76'
export const windowChoice = ['type:tiltTurn', 'width:1200', 'height:1400', 'glazing:triple', 'outsideColour:anthracite']

export const configure = (who: WorldClient, choice: string[] = windowChoice, quantity?: number) =>
  who.call(configureProduct, { params: { sku: windowSku }, query: { choice, quantity } })

export type WantedGoods = { productId: ProductId; quantity: number; choices?: string[] }

/** Asks for prices of these lines, or of two windows. */
export const askFor = async (who: WorldClient, lines?: readonly WantedGoods[]) => {
  const { productId, choices } = await configure(who)
  const wanted = lines ?? [{ productId, quantity: 2, choices }]
  const body = { subject: 'Windows for a school', lines: [...wanted], attachmentIds: [] }
  return who.call(requestQuote, { body }, { idempotencyKey: newKey() })
}

/** The seller offers what was asked for, each for so many minor units less than the customer pays anyway. */
export const offerFor = async (desk: WorldClient, quoteId: QuoteId, off = 1_000) => {
  const { answer, version } = await desk.call(getDeskQuote, { params: { quoteId } })
  const lines = answer.lines.map(({ productId, quantity, customerPrice, configuration }) => ({
    ...{ productId: productId!, quantity }, // asked for as a product
    unitPrice: (customerPrice?.amount ?? 0) - off,
    ...(configuration && { choices: configuration.choices }),
  }))
  const body = { version, lines, freight: 5_000, validUntil: answer.validUntil }
  return desk.call(answerQuote, { params: { quoteId }, body })
}

/** A newer version of the rules, in the ERP as well as in the portal. */
export const changeRules = (world: World, change: (model: ConfiguratorModel) => Partial<ConfiguratorModel>) =>
  world.store.write(async (tx) => {
    const [product, item] = [await tx.products.one('sku', windowSku), await tx.erpItems.one('sku', windowSku)]
    const model = product!.configurator! // the seed has this window
    const configurator = { ...model, version: model.version + 1, ...change(model) }
    await tx.erpItems.update(item!.id, { configurator })
    return ok(await tx.products.update(product!.id, { configurator }))
  })

/** Anthracite cannot be had any more. */
export const withoutAnthracite = ({ rules }: ConfiguratorModel): Partial<ConfiguratorModel> => ({
  rules: [
    ...rules,
    {
      code: 'noAnthracite',
      when: [{ option: 'outsideColour', is: ['anthracite'] }],
      reason: { en: 'Anthracite is sold out.', pl: 'Brak.', de: 'Aus.', ar: 'نفد.' },
    },
  ],
})
