import type { SettingName, SettingValues } from '@/domain/settings/values'
import type { Tx } from '@mocks/store/tx'
import { creditLimitNow, paysInTime } from '../checkout/credit-limit'
import type { Context } from '../context'
import { reachOf } from '../reach'

/** Customers with a limit, and how many of them have a higher one by what they paid: before a change and after. */
export type RewardEffect = { customers: number; before: number; after: number }

export const rewardNames: readonly SettingName[] = ['earlyPaymentReward', 'earlyLimitBasisPoints']

/** INV-21: whose limit another reward would raise, or no longer. */
export async function rewardEffect(
  tx: Tx,
  before: SettingValues,
  after: SettingValues,
  ctx: Context,
): Promise<RewardEffect> {
  const now = ctx.clock.now()
  const { companyIds } = reachOf(ctx.actor, 'portalSettings.view')
  const effect = { customers: 0, before: 0, after: 0 }
  const raises = (settings: SettingValues): number =>
    Number(settings.earlyPaymentReward === 'limit' && settings.earlyLimitBasisPoints > 0)
  for (const company of await tx.companies.all()) {
    if (companyIds && !companyIds.includes(company.id)) continue
    const { limit } = await creditLimitNow(tx, company, now)
    if (limit === null) continue
    effect.customers += 1
    if (!(await paysInTime(tx, company, now))) continue
    effect.before += raises(before)
    effect.after += raises(after)
  }
  return effect
}
