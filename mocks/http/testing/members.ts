import { getMember, type updateMember } from '@/contract/team'
import type { MemberDetail } from '@/contract/member-detail'
import type { InputFor } from '@/contract/endpoint'
import type { OrderId, UserId } from '@/domain/ids'
import { ok } from '@/domain/result'
import type { World, WorldClient } from '@/testing/world'
import type { AuthorizationRow } from '@mocks/store/rows/orders'

export type MemberBody = InputFor<typeof updateMember>['body']

/** The fields of a person as a form would send them back, with what is to differ. */
export const bodyOf = (member: MemberDetail, change: Partial<MemberBody> = {}): MemberBody => ({
  version: member.version,
  name: member.name,
  phone: member.phone,
  locale: member.locale,
  accountRole: member.accountRole,
  branchId: member.branchId,
  costCentreIds: member.costCentreIds,
  options: optionsOf(member),
  limits: member.limits.map(({ amount, authorizers }) => ({
    amount: amount?.amount ?? 0,
    authorizerIds: authorizers.map(({ id }) => id),
  })),
  overrides: member.rights.flatMap(({ permission, override }) => (override ? [{ permission, scope: override }] : [])),
  ...change,
})

export const optionsOf = (member: MemberDetail): MemberBody['options'] =>
  Object.fromEntries(member.options.map(({ option, stored }) => [option, stored])) as MemberBody['options']

export const memberOf = async (world: World, client: WorldClient, person: string): Promise<MemberDetail> =>
  client.call(getMember, { params: { userId: (await world.user(person)).id } })

/** A sub-account as a form begins with it. */
export const newMember = (change: Partial<MemberBody> & { email: string }) => ({
  name: 'Nowa Osoba',
  phone: '',
  locale: 'en' as const,
  accountRole: 'subAccount' as const,
  branchId: null,
  costCentreIds: [],
  options: { mayOrder: true, maySeePrices: true, maySeeStock: true, mayAuthorize: false, limitedBudget: false },
  limits: [],
  overrides: [],
  ...change,
})

/** Makes the newest order of a person wait for the people of its levels. */
export const makeWait = async (
  world: World,
  orderer: string,
  levels: { amount: number; authorizerIds: UserId[] }[],
): Promise<{ orderId: OrderId; number: string }> => {
  const user = await world.user(orderer)
  const result = await world.store.write(async (tx) => {
    const found = await tx.search.orders({ companyIds: [user.companyId!] }, 'placedAt', true, 0, 50)
    const orders = await Promise.all(found.ids.map((id) => tx.orders.require(id)))
    const taken = new Set((await tx.authorizations.by('companyId', user.companyId!)).map(({ orderId }) => orderId))
    const order = orders.find(({ id }) => !taken.has(id))!
    await tx.orders.update(order.id, { userId: user.id, authorization: 'pending', status: 'pendingAuthorization' })
    await tx.authorizations.insert({
      id: `case_${order.id}` as AuthorizationRow['id'],
      orderId: order.id,
      companyId: user.companyId!,
      ordererId: user.id,
      status: 'pending',
      levels: levels.map((level) => ({ kind: 'limit', budgetId: null, decision: null, voided: [], ...level })),
      current: 0,
      submittedAt: world.clock.now(),
      erpWritten: false,
    })
    return ok({ orderId: order.id, number: order.number })
  })
  if (!result.ok) throw new Error(result.refusal.type)
  return result.value
}
