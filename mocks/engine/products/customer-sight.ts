import type { PriceBreak } from '@mocks/store/rows/prices'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'

/** Whose own prices somebody may see: those of the customers they work for (ADM-11). */
export type CustomerSight = {
  sees(customerNumber: string): boolean
  /** Null for customers the portal does not know. */
  nameOf(customerNumber: string): string | null
}

/** Which customers the reader may be told of, by customer number: prices of others stay unsaid. */
export async function customerSight(tx: Tx, ctx: Context): Promise<CustomerSight> {
  const companies = new Map((await tx.companies.all()).map((company) => [company.customerNumber, company]))
  return {
    sees: (number) => reachesCustomer(ctx.actor, 'customers.view', companies.get(number)?.id ?? null),
    nameOf: (number) => companies.get(number)?.name ?? null,
  }
}

export const isSeen =
  (sight: CustomerSight) =>
  ({ customerNumber }: PriceBreak): boolean =>
    customerNumber === null || sight.sees(customerNumber)

/** What somebody says of the prices they see, with those they do not see left as they are. */
export const withUnseen = (
  before: readonly PriceBreak[],
  said: readonly PriceBreak[],
  sight: CustomerSight,
): PriceBreak[] => [...said, ...before.filter((each) => !isSeen(sight)(each))]
