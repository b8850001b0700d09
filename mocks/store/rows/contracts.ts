import type { Instant, IsoDate } from '@/domain/clock'
import type { CompanyId, ContractId, Id } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Localized, Row } from './base'

/** Goods a customer has bound itself to take, at a price of their own. */
export type ContractLine = {
  position: number
  sku: string
  /** For one, net, in minor units. */
  price: number
  committed: number
  consumed: number
}

type ContractFacts = {
  number: string
  name: Localized
  startsOn: IsoDate
  /** The last day it holds. */
  endsOn: IsoDate
  currency: Currency
  lines: ContractLine[]
}

/** The portal's copy of a purchase contract of the ERP. */
export type ContractRow = Row & ContractFacts & { id: ContractId; companyId: CompanyId; asOf: Instant }

export type ErpContractRow = Row & ContractFacts & { id: Id<'ErpContract'>; changed: number; customerNumber: string }
