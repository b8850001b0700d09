import type { Context } from '@mocks/engine/context'
import type { Tx } from '@mocks/store/tx'

/**
 * Somebody else saves everything that can be edited, without changing it: whoever has one of these open and saves now
 * meets a conflict.
 */
export async function changeElsewhere(tx: Tx, _ctx: Context): Promise<void> {
  for (const job of await tx.syncJobs.all())
    await tx.syncJobs.update(job.id, { settingsVersion: job.settingsVersion + 1 })
  for (const settings of await tx.portalSettings.all()) await tx.portalSettings.update(settings.id, {})
  for (const user of await tx.users.all()) await tx.users.update(user.id, {})
  for (const basket of await tx.baskets.all()) await tx.baskets.update(basket.id, {})
  for (const company of await tx.companies.all())
    await tx.companies.update(company.id, {
      shippingVersion: company.shippingVersion + 1,
      paymentVersion: company.paymentVersion + 1,
      billingVersion: company.billingVersion + 1,
    })
  const { ids } = await tx.search.orders({ erpStates: ['notSent', 'queued', 'failed'] }, 'placedAt', true, 0, 200)
  for (const id of ids) await tx.orders.update(id, {})
}
