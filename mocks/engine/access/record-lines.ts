import { holds } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import { deskActions } from '../desk/desk-actions'
import { portalSettings } from '../portal-settings/portal-settings'
import type { AccessFacts } from './facts'
import { type Line, passes, skipped, stops } from './right-lines'

const withPrices: readonly Permission[] = [
  'orders.view',
  'orders.create',
  'invoices.view',
  'invoices.preview',
  'quotes.view',
  'budgets.view',
  'authorizations.view',
  'authorizations.decide',
]

/** 6: parts of the page that stay hidden. Nothing is refused for want of them. */
export function elementLine({ permission, actor, company }: AccessFacts): Line {
  if (company === null || !withPrices.includes(permission)) return skipped('none')
  return passes(holds(actor, 'prices.view') ? 'everything' : 'withoutPrices')
}

const deskAction: Partial<Record<Permission, 'edit' | 'send'>> = {
  'orderDesk.edit': 'edit',
  'orderDesk.send': 'send',
}

/** 7: has the record itself come too far? Asked of the code that allows the action. */
export async function stateLine(facts: AccessFacts): Promise<Line> {
  const { tx, ctx, permission, actor, record } = facts
  const order = record?.order
  if (!order) return skipped('noRecord')
  const action = deskAction[permission]
  if (action) {
    const attempts = await tx.sendAttempts.by('orderId', order.id)
    const wanted = action === 'send' && attempts.length > 0 ? 'resend' : action
    const actions = deskActions(order, attempts.length, await portalSettings(tx), { ...ctx, actor })
    const code = actions.find((each) => each.action === wanted)?.reason?.code
    return code === undefined || code.startsWith('permission.') ? passes('open') : stops(code)
  }
  if (permission !== 'authorizations.decide') return skipped('anyState')
  const authorization = await tx.authorizations.one('orderId', order.id)
  if (authorization?.status !== 'pending') return stops('authorization.notPending')
  return authorization.ordererId === actor.userId ? stops('authorization.ownOrder') : passes('open')
}

/** 8: amounts above which somebody else decides. They ask for authorization and refuse nothing. */
export async function limitLine({ tx, permission, user, company }: AccessFacts): Promise<Line> {
  if (permission !== 'orders.create' || company === null) return skipped('none')
  if (user.accountRole !== 'subAccount' || !user.options.limitedBudget) return passes('unlimited')
  const amounts = (await tx.spendingLimits.by('userId', user.id)).map(({ amount }) => amount)
  if (amounts.length === 0) return passes('unlimited')
  return passes('limited', { params: { amount: Math.min(...amounts), currency: company.currency } })
}

/** 9: what holds in one's own session only. */
export const sessionLine = ({ permission, company }: AccessFacts): Line =>
  company === null || permission.endsWith('.view') ? skipped('own') : skipped('readOnlyWhenHelped')
