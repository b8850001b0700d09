import type { AccessLine } from '@/contract/admin/access'
import { can, holds } from '@/domain/permissions/can'
import { type Permission, permissions } from '@/domain/permissions/catalogue'
import { givenGrants, grantsOf, optionOf, settingAgainst } from '../session/effective-grants'
import { whoCan } from '../team/who-can'
import type { AccessFacts } from './facts'

export type Line = Omit<AccessLine, 'step'>
type Source = NonNullable<AccessLine['source']>

/** A line of the chain that lets the question through. */
export const passes = (code: string, more: Partial<Line> = {}): Line => line('passes', code, more)
/** A line that says nothing here, because what it asks does not apply. */
export const skipped = (code: string, more: Partial<Line> = {}): Line => line('skipped', code, more)
/** A line that answers no; the first one is the answer. */
export const stops = (code: string, more: Partial<Line> = {}): Line => line('stops', code, more)
const line = (result: Line['result'], code: string, more: Partial<Line>): Line => ({
  result,
  code,
  params: {},
  source: null,
  fix: null,
  ...more,
})

/** Whether the asker may change what stops, and who else can. */
const fixBy = async ({ tx, ctx }: AccessFacts, permission: Permission): Promise<Line['fix']> => ({
  may: holds(ctx.actor, permission),
  ask: await whoCan(tx, null, permission),
})
const source = (
  { ctx }: AccessFacts,
  kind: Source['kind'],
  id: string | null,
  name: string,
  by: Permission,
): Source => ({
  kind,
  id,
  name,
  open: holds(ctx.actor, by),
})
const personSource = (facts: AccessFacts): Source =>
  facts.company === null
    ? source(facts, 'administrator', facts.user.id, facts.user.name, 'administrators.view')
    : source(facts, 'account', facts.user.id, facts.user.name, 'accounts.view')
const editorOf = ({ company }: AccessFacts): Permission => (company === null ? 'administrators.edit' : 'accounts.edit')
/** The customer as the place where a line comes from; null for people of the seller. */
export const customerSource = (facts: AccessFacts): Source | null =>
  facts.company && source(facts, 'customer', facts.company.id, facts.company.name, 'customers.view')

/** 1: a setting of the portal that keeps the right from everybody, or a module closed to the customer. */
export async function settingLine(facts: AccessFacts): Promise<Line> {
  const { permission, user, rules, company } = facts
  if (company === null) return skipped('staff')
  const code = settingAgainst(permission, user.accountRole, rules)
  if (code === null) return passes('open')
  const isOwn = code === 'setting.moduleClosed' && Object.values(company.modules).includes(false)
  return stops(code, {
    source: isOwn ? customerSource(facts) : source(facts, 'settings', null, '', 'portalSettings.view'),
    fix: await fixBy(facts, isOwn ? 'customers.edit' : 'portalSettings.edit'),
  })
}

/** 2: the ERP's card of the customer. A blocked customer places no orders; everything else stays as it was. */
export function customerLine(facts: AccessFacts): Line {
  const { company, permission } = facts
  if (company === null || permission !== 'orders.create') return skipped('notAsked')
  if (company.blockedReason === null) return passes('open', { source: customerSource(facts) })
  return stops('blocked', {
    params: { reason: company.blockedReason },
    source: customerSource(facts),
    fix: { may: false, ask: [company.salesContact.name] },
  })
}

/** 3: is the person let in at all? */
export async function personLine(facts: AccessFacts): Promise<Line> {
  if (facts.state === 'active') return passes('active', { source: personSource(facts) })
  return stops(facts.state, { source: personSource(facts), fix: await fixBy(facts, editorOf(facts)) })
}

/** 4: what grants the right, one line for each source; where nothing does, one that says so. */
export async function roleLines(facts: AccessFacts): Promise<Line[]> {
  const { permission, user, roles, side } = facts
  const given = givenGrants(roles, { ...user, confirmed: true })[permission]
  const option = user.companyId !== null && user.accountRole === 'subAccount' ? optionOf(permission) : null
  const fix = given === undefined ? await fixBy(facts, editorOf(facts)) : null
  if (option !== null)
    return [
      user.options[option]
        ? passes('byOption', { params: { option }, source: personSource(facts) })
        : stops('optionOff', { params: { option }, source: personSource(facts), fix }),
    ]
  const lines = roles.flatMap((role): Line[] => {
    const scope = grantsOf([role])[permission]
    if (scope === undefined) return []
    const name = role.name[facts.ctx.locale]
    return [
      passes('byRole', { params: { role: name, scope }, source: source(facts, 'role', role.id, name, 'roles.view') }),
    ]
  })
  const override = user.overrides[permission]
  if (override === 'none') lines.push(stops('taken', { source: personSource(facts), fix }))
  else if (override !== undefined && given === override)
    lines.push(passes('single', { params: { scope: override }, source: personSource(facts) }))
  if (given !== undefined && lines.length === 0) lines.push(passes('byOption', { params: { option: 'mayAuthorize' } }))
  if (given === undefined && override !== 'none') {
    const code = (side === 'admin') === (user.companyId === null) ? 'none' : 'otherSide'
    const [first] = roles
    lines.push(
      stops(code, {
        params: { roles: roles.map(({ name }) => name[facts.ctx.locale]).join(', ') },
        source: first ? source(facts, 'role', first.id, first.name[facts.ctx.locale], 'roles.view') : null,
        fix,
      }),
    )
  }
  return lines
}

/** 5: does the grant reach this record? */
export async function scopeLine(facts: AccessFacts): Promise<Line> {
  const { permission, actor, record, user } = facts
  const scope = actor.grants[permission]
  if (scope === undefined) return skipped('notGranted')
  const reach = { scope, count: actor.customerIds.length }
  if (record === null) return passes(scope, { params: reach })
  const { order, company, number } = record
  const owned = order ?? { companyId: company.id, branchId: null, userId: null }
  const of = order
    ? source(facts, 'order', order.id, number, 'orderDesk.view')
    : source(facts, 'customer', company.id, company.name, 'customers.view')
  if (can(actor, permission, owned)) return passes('reaches', { params: { ...reach, number }, source: of })
  const isOther = permissions[permission].side === 'account' && company.id !== user.companyId
  return stops(isOther ? 'otherCompany' : 'outside', {
    params: { ...reach, number, company: company.name },
    source: of,
    fix: isOther ? null : await fixBy(facts, editorOf(facts)),
  })
}
