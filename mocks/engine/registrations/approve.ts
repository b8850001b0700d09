import type { AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import type { BranchId, RegistrationId, RoleId } from '@/domain/ids'
import type { PriceGroup } from '@/domain/modules'
import { type Result, ok, refuse } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { RegistrationRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Override } from '../team/rights'
import { draftMember } from '../team/save-member'
import { approvingManager, optionsToBegin } from './approval-choices'
import { undecided } from './decide'
import { newBuyer } from './new-buyer'
import { openCompany } from './open-company'
import { cardsWithin } from './reach'
import { decidedNow } from './settle'
import { anyAccountAt } from '../session/own-accounts'

type Approval = {
  id: RegistrationId
  version: number
  customerNumber: string
  accountRole: AccountRole
  roleId?: RoleId
  contactCode?: string | null
  branchId?: BranchId | null
  options?: AccountOptions
  overrides?: Override[]
  priceGroup?: PriceGroup
}
export type Approved = { registration: RegistrationRow; company: CompanyRow; user: UserRow }

/** REG-03, REG-04: links the registration to a customer of the ERP and makes the person an account there, in one step. */
export async function approveRegistration(tx: Tx, command: Approval, ctx: Context): Promise<Result<Approved>> {
  const open = await undecided(tx, command, ctx)
  if (!open.ok) return open
  const cards = await cardsWithin(tx, ctx)
  if (!cards) return refuse('erp/unavailable')
  const card = cards.find(({ customerNumber }) => customerNumber === command.customerNumber)
  if (!card) return refuse('request/invalid', { errors: [{ pointer: '/customerNumber', code: 'unknown' }] })
  const free = await contactIsFree(tx, card, command.contactCode ?? null)
  if (!free.ok) return free
  const company = await customerFor(tx, card, command.priceGroup, ctx)
  if (!company.ok) return company
  const user = await accountFor(tx, open.value, company.value, command, ctx)
  if (!user.ok) return user
  await linkContact(tx, company.value, user.value, command.contactCode ?? null, ctx)
  const registration = await tx.registrations.update(open.value.id, {
    ...decidedNow(ctx, 'approved'),
    companyId: company.value.id,
    userId: user.value.id,
  })
  return ok({ registration, company: company.value, user: user.value })
}

/** REG-04: a contact person of the ERP has one account. What belonged to an account that is gone is free again. */
async function contactIsFree(tx: Tx, card: ErpCustomerRow, code: string | null): Promise<Result<null>> {
  if (code === null) return ok(null)
  if (!card.contacts.some((contact) => contact.code === code))
    return refuse('request/invalid', { errors: [{ pointer: '/contactCode', code: 'unknown' }] })
  const link = await tx.contactLinks.one('contactKey', `${card.customerNumber}:${code}`)
  const holder = link && (await tx.users.get(link.userId))
  if (holder)
    return refuse('registration/contact-taken', {
      params: { name: holder.name },
      errors: [{ pointer: '/contactCode', code: 'unavailable' }],
    })
  if (link) await tx.contactLinks.delete(link.id)
  return ok(null)
}

async function linkContact(
  tx: Tx,
  { id: companyId, customerNumber }: CompanyRow,
  { id: userId }: UserRow,
  contactCode: string | null,
  ctx: Context,
): Promise<void> {
  if (contactCode === null) return
  const before = await tx.contactLinks.one('userId', userId)
  if (before) await tx.contactLinks.delete(before.id)
  await tx.contactLinks.insert({
    id: ctx.ids.next<'ContactLink'>('ContactLink'),
    ...{ companyId, userId, customerNumber, contactCode },
    linkedAt: ctx.clock.now(),
    linkedBy: ctx.actorName,
  })
}

/** The customer as the portal has it, or opened now. Only then is a price group still anybody's to choose. */
async function customerFor(
  tx: Tx,
  card: ErpCustomerRow,
  priceGroup: PriceGroup | undefined,
  ctx: Context,
): Promise<Result<CompanyRow>> {
  const known = await tx.companies.one('customerNumber', card.customerNumber)
  if (known && priceGroup !== undefined && priceGroup !== known.priceGroup)
    return refuse('request/invalid', { errors: [{ pointer: '/priceGroup', code: 'notAllowedHere' }] })
  if (known) return ok(known)
  const contact = await tx.users.require(ctx.actor.userId)
  if (priceGroup === undefined || priceGroup === card.priceGroup) return ok(await openCompany(tx, card, contact, ctx))
  const reply = await erp.updateCustomer(tx, card.customerNumber, card.changed, { priceGroup })
  if (reply.outcome === 'unreachable') return refuse('erp/unavailable')
  return ok(await openCompany(tx, reply.card, contact, ctx))
}

/** The account the colleagues were asked about, or a new one, under the same checks as any other account. */
async function accountFor(
  tx: Tx,
  row: RegistrationRow,
  company: CompanyRow,
  { accountRole, roleId, options, overrides = [], branchId }: Approval,
  ctx: Context,
): Promise<Result<UserRow>> {
  const asked = row.userId ? await tx.users.get(row.userId) : undefined
  if (!asked && (await anyAccountAt(tx, row.email))) return refuse('registration/email-taken')
  const manager = await approvingManager(tx, ctx)
  if (!manager.ok) return manager
  const { contactName: name, phone, locale } = row
  const draft = await draftMember(tx, {
    fields: {
      ...{ name, phone, locale, accountRole, roleId, overrides, costCentreIds: [], limits: [] },
      branchId: branchId ?? null,
      options: options ?? (await optionsToBegin(tx, company.id, manager.value)),
    },
    companyId: company.id,
    before: null,
    limits: [],
    manager: manager.value,
  })
  if (!draft.ok) return draft
  const facts = { ...draft.value.row, companyId: company.id, confirmed: true }
  if (asked) return ok(await tx.users.update(asked.id, facts))
  return ok(await tx.users.insert({ ...newBuyer(row, company, accountRole, true, ctx), ...facts }))
}
