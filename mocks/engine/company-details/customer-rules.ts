import { type CustomerRules, type MasteredField, shippedCustomerRules } from '@/domain/customers/masters'
import type { CustomerRule } from '@/domain/customers/fields'
import type { CustomerMastersRow } from '@mocks/store/rows/customer-masters'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

const rulesId = 'customers' as CustomerMastersRow['id']

/** Whose word counts for each value of a card today. */
export const customerRules = async (tx: Tx): Promise<CustomerRules> => ({
  ...shippedCustomerRules,
  ...(await tx.customerMasters.get(rulesId))?.rules,
})

/** Says whose word counts for a field from now on; values that are there stay until they change. */
export async function setCustomerRule(tx: Tx, field: MasteredField, rule: CustomerRule, ctx: Context): Promise<void> {
  const known = await tx.customerMasters.get(rulesId)
  const facts = { rules: { ...known?.rules, [field]: rule }, changedAt: ctx.clock.now(), changedBy: ctx.actorName }
  if (known) await tx.customerMasters.update(rulesId, facts)
  else await tx.customerMasters.insert({ id: rulesId, ...facts })
}
