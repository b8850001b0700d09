import type { AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import type { CompanyId, RegistrationId, RoleId, UserId } from '@/domain/ids'
import type { PriceGroup } from '@/domain/modules'
import { type Result, ok, refuse } from '@/domain/result'
import type { BranchRow, CompanyRow } from '@mocks/store/rows/company'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { inTreeOrder } from '@/domain/structure/tree'
import { sellingRules } from '../session/selling-rules'
import { rightsRoles, type RoleOffer, roleIdsFor } from '../team/account-roles'
import { type Manager, managerOf } from '../team/manager'
import { type OptionFact, optionFacts, settingAgainstOption, usualOptions } from '../team/options'
import { rightFacts, type RightFact } from '../team/rights'
import { cardsWithin, reachesRegistration } from './reach'

export type ApprovalOffer = {
  company: CompanyRow | null
  priceGroup: PriceGroup
  branches: { branch: BranchRow; depth: number }[]
  roles: RoleOffer[]
  options: OptionFact[]
  rights: RightFact[]
}

/** Whoever decides about registrations makes accounts by that alone, within everything a buyer can have. */
export const approvingManager = async (tx: Tx, ctx: Context): Promise<Result<Manager>> => {
  const manager = await managerOf(tx, 'admin', ctx)
  return manager.ok ? ok({ ...manager.value, mayEdit: true, reaches: () => true }) : manager
}

const factsOf = async (tx: Tx, companyId: CompanyId | null, manager: Manager): Promise<OptionFact[]> => {
  const rules = await sellingRules(tx, companyId)
  const options = Object.fromEntries(
    Object.entries(usualOptions).map(([name, usual]) => [
      name,
      usual && settingAgainstOption(name as keyof AccountOptions, rules) === null,
    ]),
  ) as AccountOptions
  // Nobody yet: whoever is approved has no id.
  return optionFacts({ id: '' as UserId, accountRole: 'subAccount', options }, manager, rules)
}

/** What a new sub-account begins with: the usual choices, less what a setting forbids. */
export const optionsToBegin = async (tx: Tx, companyId: CompanyId, manager: Manager): Promise<AccountOptions> =>
  Object.fromEntries(
    (await factsOf(tx, companyId, manager)).map(({ option, stored }) => [option, stored]),
  ) as AccountOptions

type Question = { id: RegistrationId; customerNumber: string; accountRole: AccountRole; roleId?: RoleId }

/** REG-03: what can be given with the approval, for this customer and role. */
export async function approvalChoices(tx: Tx, question: Question, ctx: Context): Promise<Result<ApprovalOffer>> {
  const { id, customerNumber, accountRole, roleId } = question
  const row = await tx.registrations.get(id)
  if (!row || !reachesRegistration(ctx.actor, row)) return refuse('resource/not-found')
  const cards = await cardsWithin(tx, ctx)
  if (!cards) return refuse('erp/unavailable')
  const card = cards.find((each) => each.customerNumber === customerNumber)
  if (!card) return refuse('resource/not-found')
  const manager = await approvingManager(tx, ctx)
  if (!manager.ok) return manager
  const company = (await tx.companies.one('customerNumber', customerNumber)) ?? null
  const branches = company ? (await tx.branches.by('companyId', company.id)).filter(({ active }) => active) : []
  // A customer that is new to the portal has made no choice of modules: those of its price group are open.
  const offers = await rightsRoles(tx, manager.value, company ?? { priceGroup: card.priceGroup, modules: {} })
  const isChosen = offers.some(
    ({ row: each, usualFor }) => each.id === roleId && (usualFor ?? accountRole) === accountRole,
  )
  const roleIds = roleId !== undefined && isChosen ? [roleId] : roleIdsFor(accountRole)
  const roles = (await Promise.all(roleIds.map((each) => tx.roles.get(each)))).filter((each): each is RoleRow => !!each)
  const person = { id: '' as UserId, accountRole, overrides: {}, options: usualOptions, confirmed: true, roleIds }
  const settings = { ...(await sellingRules(tx, company?.id ?? null)), managersGrantRights: true }
  return ok({
    company,
    priceGroup: company?.priceGroup ?? card.priceGroup,
    branches: inTreeOrder(branches, ctx.locale).map(({ node, depth }) => ({ branch: node, depth })),
    roles: offers,
    options: await factsOf(tx, company?.id ?? null, manager.value),
    // Rights are those of the role and of nobody in particular: the other facts of a person do not count for them.
    rights: rightFacts(
      { ...person, companyId: company?.id ?? ('' as CompanyId), customerScope: null } as unknown as UserRow,
      roles,
      manager.value,
      settings,
    ),
  })
}
