import * as z from 'zod/mini'
import type { ContractId, ProductId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { named } from './schema'
import { date, instant } from './time'

/** Amounts are null for people who may not see prices. */
export const contractLine = named(
  'ContractLine',
  z.object({
    position: z.int(),
    productId: idOf<ProductId>(),
    sku: z.string(),
    name: z.string(),
    unit: z.string(),
    /** Contract price of one, net. */
    price: z.nullable(moneySchema),
    listPrice: z.nullable(moneySchema),
    committed: z.int(),
    consumed: z.int(),
    left: z.int(),
    consumedPercent: z.int(),
    /** Where it will be at the end when it goes on as it went, and by how much that is too little. */
    projected: z.int(),
    shortfall: z.int(),
  }),
)
export type ContractLine = z.infer<typeof contractLine>

export const purchaseContract = named(
  'PurchaseContract',
  z.object({
    id: idOf<ContractId>(),
    number: z.string(),
    name: z.string(),
    startsOn: date,
    /** The last day it holds. */
    endsOn: date,
    daysLeft: z.int(),
    elapsedPercent: z.int(),
    committedValue: z.nullable(moneySchema),
    consumedValue: z.nullable(moneySchema),
    consumedPercent: z.int(),
    /** When the ERP last told of it. */
    asOf: instant,
    lines: z.array(contractLine),
  }),
)
export type PurchaseContract = z.infer<typeof purchaseContract>

export const listContracts = endpoint({
  id: 'listContracts',
  resource: 'contracts',
  method: 'GET',
  path: '/contracts',
  summary: 'The active purchase contracts of the company, those that end first before the others',
  access: 'contracts.view',
  responses: { 200: z.object({ contracts: z.array(purchaseContract) }) },
})
