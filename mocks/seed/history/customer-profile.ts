import type { UserId } from '@/domain/ids'
import { money } from '@/domain/money'
import { customerPrice } from '@/domain/pricing'
import { nextOrderable } from '@/domain/quantity'
import type { AddressRow, BranchRow, CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { ProductRow } from '@mocks/store/rows/products'
import { type Carrier, carriersFor } from './carriers'
import { createRandom } from './random'

/** People who order in the portal; their orders of the past are theirs. */
export type Buyer = Pick<UserRow, 'id' | 'name' | 'companyId' | 'branchId'>

export type HistoryInput = {
  now: number
  orders: number
  seed: number
  products: readonly ProductRow[]
  companies: readonly CompanyRow[]
  branches: readonly BranchRow[]
  addresses: readonly AddressRow[]
  buyers?: readonly Buyer[]
}

/** What the generator needs to know about a customer, looked up once. */
export type CustomerProfile = {
  row: CompanyRow
  /** Share of all orders. */
  weight: number
  /** Places of products it buys, the favourites first. */
  assortment: Uint16Array
  /** By place of the product: its unit price in minor units and what can be ordered. */
  prices: Float64Array
  buyers: readonly { userId: UserId | null; name: string; address: number }[]
  /** Places among the addresses; the first is the default. */
  addresses: readonly number[]
  carriers: readonly Carrier[]
}

const contactNames: Readonly<Record<string, readonly string[]>> = {
  pl: ['Ewa Malik', 'Jacek Sroka'],
  ar: ['Khalid Mansour', 'Layla Haddad'],
  en: ['Robin Archer', 'Jamie Holt'],
}

export function customerProfiles(input: HistoryInput): CustomerProfile[] {
  const others = input.companies.slice(1).reduce((sum, _, at) => sum + 1 / (at + 1), 0)
  const weightOf = (at: number): number => {
    if (input.companies.length === 1) return 1
    return at === 0 ? 0.5 : 0.5 / at / others
  }
  return input.companies.map((row, at) => profileOf(row, at, weightOf(at), input))
}

function profileOf(row: CompanyRow, at: number, weight: number, input: HistoryInput): CustomerProfile {
  const addresses = placesOfCompany(input.addresses, row)
  const addressOfBranch = (branchId: string | null): number =>
    addresses.find((place) => input.addresses[place]?.branchId === branchId) ?? addresses[0] ?? -1
  const known = (input.buyers ?? []).filter((buyer) => buyer.companyId === row.id)
  const strangers = (contactNames[row.locale] ?? []).map((name) => ({
    userId: null,
    name,
    address: addresses[0] ?? -1,
  }))
  return {
    row,
    weight,
    ...pricesFor(row, at, input),
    buyers:
      known.length === 0
        ? strangers
        : known.map(({ id, name, branchId }) => ({ userId: id, name, address: addressOfBranch(branchId) })),
    addresses,
    carriers: carriersFor(row.country),
  }
}

/** The default address first. */
function placesOfCompany(addresses: readonly AddressRow[], row: CompanyRow): number[] {
  const own = addresses.flatMap((address, place) => (address.companyId === row.id ? [{ place, address }] : []))
  own.sort((a, b) => Number(b.address.isDefault) - Number(a.address.isDefault))
  return own.map(({ place }) => place)
}

function pricesFor(row: CompanyRow, at: number, { products, seed }: HistoryInput) {
  const prices = new Float64Array(products.length)
  const sold: number[] = []
  for (const [place, product] of products.entries()) {
    const list = product.listPrice[row.currency]
    if (list === undefined) continue
    prices[place] = customerPrice(money(list, row.currency), row.priceGroup).amount
    sold.push(place)
  }
  return { prices, assortment: Uint16Array.from(shuffled(sold, createRandom(seed + at))) }
}

function shuffled(values: number[], random: () => number): number[] {
  const result = [...values]
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const value = result[at] ?? 0
    result[at] = result[other] ?? 0
    result[other] = value
  }
  return result
}

/** The smallest quantity of a product that can be ordered, by place. */
export const smallestQuantities = (products: readonly ProductRow[]): Uint32Array =>
  Uint32Array.from(products.map((product) => nextOrderable(0, product)))
