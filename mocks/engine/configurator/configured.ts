import { type Fact, factsOf, valuesIn } from '@/domain/configurator/choices'
import { complete } from '@/domain/configurator/complete'
import type { ConfiguratorModel, Rule, Values } from '@/domain/configurator/model'
import { configuredLeadTime, type ConfiguredPrice, configuredPrice, listedPrice } from '@/domain/configurator/price'
import { brokenRules } from '@/domain/configurator/rules'
import { listPriceIn } from '@/domain/products/offer'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { LineConfiguration, ProductRow } from '@mocks/store/rows/products'

export type MadeProduct = ProductRow & { configurator: ConfiguratorModel }
/** Whether it is put together when it is ordered. */
export const isMade = (product: ProductRow | undefined): product is MadeProduct => product?.configurator !== undefined

/** A choice by the rules of today, at what this customer pays. */
export type Configured = {
  model: ConfiguratorModel
  values: Values
  /** Was everything chosen, and could all of it be? What was not is filled from the proposals. */
  isAsChosen: boolean
  faults: readonly Rule[]
  /** Of one; null where it is not sold in the customer's currency. */
  price: ConfiguredPrice | null
  leadTimeDays: number
}

/** `paid`: what the customer pays for one of the product before its options; null where it is not sold. */
export function configured(product: MadeProduct, chosen: Values, company: CompanyRow, paid: number | null): Configured {
  const model = product.configurator
  const { values, dropped, proposed } = complete(model, chosen)
  const list = listPriceIn(product, company)?.amount
  const { currency, priceGroup: group } = company
  return {
    ...{ model, values, isAsChosen: dropped.length === 0 && proposed.length === 0 },
    faults: brokenRules(model, values),
    price: list === undefined || paid === null ? null : configuredPrice(model, values, { list, paid, currency, group }),
    leadTimeDays: configuredLeadTime(model, values, product.leadTimeDays),
  }
}

/** Of one before what the customer gets off; null where it is not sold in their currency. */
export function madeListPrice(product: MadeProduct, values: Values, company: CompanyRow): number | null {
  const { price } = configured(product, values, company, listPriceIn(product, company)?.amount ?? null)
  return price && listedPrice(price)
}

/** As a line keeps it. */
export const keptConfiguration = ({ model, values, price, leadTimeDays }: Configured): LineConfiguration => ({
  modelVersion: model.version,
  values,
  facts: factsOf(model, values),
  unitPrice: price?.amount ?? 0,
  leadTimeDays,
})

/** What the ERP tells of something that was ordered elsewhere. */
export function toldConfiguration(
  { configurator }: MadeProduct,
  { unitPrice }: { unitPrice: number },
  told: { model: number; choices: readonly string[] },
): LineConfiguration {
  const { values } = complete(configurator, valuesIn(configurator, told.choices))
  return { modelVersion: told.model, values, facts: factsOf(configurator, values), unitPrice }
}

/** What has become different since a line was configured. `mustDecide`: it cannot be made as it was chosen. */
export type Drift = {
  priceThen: number
  priceNow: number | null
  gone: Fact[]
  added: Fact[]
  /** Workdays, where it takes longer or shorter. */
  leadTime: { before: number; after: number } | null
  faults: readonly Rule[]
  mustDecide: boolean
}

/** It is what was chosen as soon as before, and costs something else. */
export const isPriceOnly = ({ mustDecide, gone, added, leadTime }: Drift): boolean =>
  !mustDecide && gone.length + added.length === 0 && leadTime === null

/** PRD-02: a kept choice under newer rules; null: nothing that matters has changed. */
export function driftOf(kept: LineConfiguration, now: Configured): Drift | null {
  if (kept.modelVersion === now.model.version) return null
  const facts = factsOf(now.model, now.values)
  const gone = without(kept.facts, facts)
  const added = without(facts, kept.facts)
  const priceNow = now.price?.amount ?? null
  const mustDecide = !now.isAsChosen || now.faults.length > 0
  const [before = now.leadTimeDays, after] = [kept.leadTimeDays, now.leadTimeDays]
  const leadTime = before === after ? null : { before, after }
  const drift = { priceThen: kept.unitPrice, priceNow, gone, added, leadTime, faults: now.faults, mustDecide }
  return isPriceOnly(drift) && priceNow === kept.unitPrice ? null : drift
}

/** The facts that are not among the others, in their order. */
export const without = (facts: readonly Fact[], others: readonly Fact[]): Fact[] => {
  const known = new Set(others.map((fact) => JSON.stringify(fact)))
  return facts.filter((fact) => !known.has(JSON.stringify(fact)))
}
