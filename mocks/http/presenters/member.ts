import type { MemberSummary } from '@/contract/team'
import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail, MemberOption, MemberRight } from '@/contract/member-detail'
import type { RefusalCode } from '@/domain/refusals'
import type { Currency } from '@/domain/money'
import type { RoleOffer } from '@mocks/engine/team/account-roles'
import type { MemberRecord } from '@mocks/engine/team/get-member'
import type { PagedMember } from '@mocks/engine/team/list-members'
import type { Choices } from '@mocks/engine/team/member-choices'
import type { RightFact } from '@mocks/engine/team/rights'
import type { OptionFact } from '@mocks/engine/team/options'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { isoOf, isoOrNull } from './time'

/** Names of who can change what stands in the way, by the kind of the reason. */
export type Ask = (code: RefusalCode) => string[]

const reasonOf = (code: RefusalCode | null, ask: Ask): MemberOption['reason'] => {
  if (code === null) return null
  const names = ask(code)
  return names.length > 0 ? { code, ask: names } : { code }
}

export const presentOption = ({ reason, ...fact }: OptionFact, ask: Ask): MemberOption => ({
  ...fact,
  reason: reasonOf(reason, ask),
})

export const presentRight = ({ reason, scopes, ...right }: RightFact, ask: Ask): MemberRight => ({
  ...right,
  scopes: [...scopes],
  reason: reasonOf(reason, ask),
})

export const presentMemberSummary = (row: PagedMember): MemberSummary => ({
  id: row.user.id,
  version: row.user.version,
  name: row.user.name,
  email: row.user.email,
  companyId: row.company.id,
  companyName: row.company.name,
  accountRole: row.user.accountRole ?? 'regular',
  state: row.state,
  branch: row.branch && { id: row.branch.id, name: row.branch.name },
  mayOrder: row.mayOrder,
  mayAuthorize: row.mayAuthorize,
  limitedBudget: row.user.accountRole === 'subAccount' && row.user.options.limitedBudget,
  lastSeenAt: isoOrNull(row.lastSeenAt),
})

/** Whom the person authorizes, one entry for each account and limit, with the orders that wait for them. */
const presentAuthorizes = (record: MemberRecord, currency: Currency, viewer: Viewer): MemberDetail['authorizes'] => {
  const { limits, budgets, waiting } = record.assignments
  const entries = new Map<string, MemberDetail['authorizes'][number]>()
  const entryOf = (userId: MemberDetail['id'], amount: number): MemberDetail['authorizes'][number] => {
    const key = `${userId}:${amount}`
    const name = record.names.get(userId) ?? ''
    const entry = entries.get(key) ?? {
      person: { id: userId, name },
      amount: amountFor(viewer, amount, currency),
      waiting: [],
    }
    entries.set(key, entry)
    return entry
  }
  for (const { userId, amount } of limits) entryOf(userId, amount)
  for (const { owner, amount } of budgets) if (owner.kind === 'person') entryOf(owner.userId, amount)
  for (const { authorization, order, amounts } of waiting)
    for (const amount of amounts)
      entryOf(authorization.ordererId, amount).waiting.push({
        orderId: order.id,
        number: order.number,
        total: amountFor(viewer, order.total, order.currency),
      })
  return [...entries.values()]
}

export const presentMember = (record: MemberRecord, viewer: Viewer, ask: Ask): MemberDetail => {
  const { user, company } = record
  return {
    id: user.id,
    version: user.version,
    name: user.name,
    email: user.email,
    phone: user.phone,
    locale: user.locale,
    language: user.language ?? null,
    companyId: company.id,
    companyName: company.name,
    customerNumber: company.customerNumber,
    currency: company.currency,
    accountRole: user.accountRole ?? 'regular',
    role: record.role && { id: record.role.id, name: record.role.name[viewer.locale] },
    state: record.state,
    branchId: user.branchId,
    branchName: record.branch?.name ?? null,
    costCentreIds: user.costCentreIds,
    costCentres: record.costCentres.map(({ id, code, name }) => ({ id, code, name })),
    catalogs: record.catalogs.map(({ catalog, viaBranch }) => ({
      id: catalog.id,
      name: catalog.name,
      viaBranch: viaBranch?.name ?? null,
    })),
    options: record.options.map((option) => presentOption(option, ask)),
    limits: record.limits.map(({ amount, authorizerIds }) => ({
      amount: amountFor(viewer, amount, company.currency),
      authorizers: authorizerIds.map((id) => ({ id, name: record.names.get(id) ?? '' })),
    })),
    rights: record.rights.map((right) => presentRight(right, ask)),
    authorizes: presentAuthorizes(record, company.currency, viewer),
    invitedAt: isoOrNull(user.invitedAt),
    createdAt: isoOf(user.createdAt),
    createdBy: record.createdBy,
    lastSeenAt: isoOrNull(record.lastSeenAt),
    allowedActions: record.allowedActions,
  }
}

export const presentRoleOffers = (
  offers: readonly RoleOffer[],
  ask: Ask,
  locale: Viewer['locale'],
): MemberChoices['roles'] =>
  offers.map(({ row, usualFor, reason }) => ({
    id: row.id,
    name: row.name[locale],
    usualFor,
    rights: Object.keys(row.grants).length,
    reason: reasonOf(reason, ask),
  }))

export const presentMemberChoices = (choices: Choices, ask: Ask, locale: Viewer['locale']): MemberChoices => ({
  currency: choices.company.currency,
  accountRoles: choices.accountRoles.map(({ role, reason }) => ({ role, reason: reasonOf(reason, ask) })),
  roles: presentRoleOffers(choices.roles, ask, locale),
  branches: choices.branches.map(({ branch, depth }) => ({ id: branch.id, name: branch.name, depth })),
  costCentres: choices.costCentres.map(({ id, code, name }) => ({ id, code, name })),
  authorizers: choices.authorizers.map(({ id, name, accountRole }) => ({
    id,
    name,
    accountRole: accountRole ?? 'regular',
  })),
  options: choices.options.map((option) => presentOption(option, ask)),
})
