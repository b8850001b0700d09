import type { DocumentPreference, NotificationEvent } from '@/domain/account/vocabulary'
import type { AddressId } from '@/domain/ids'
import { type Actor, holds } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import { ok, refuse, type Result } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { queueChange, valueOnCard } from '../company-details/card-changes'
import type { Context } from '../context'
import { isTimeZone, languageOf, readEverywhere } from '../session/preferences'
import { deliveryAddressesFor } from '../structure/delivery-addresses'

export type OwnProfile = {
  user: UserRow
  company: CompanyRow | null
  notifications: { event: NotificationEvent; wanted: boolean }[]
  editable: boolean
}

/** Who is told of an event at all: holders of this permission. */
const toldOf: Record<NotificationEvent, Permission> = {
  orderReceived: 'orders.create',
  orderCorrected: 'orders.create',
  orderShipped: 'orders.create',
  authorizationNeeded: 'authorizations.decide',
  authorizationDecided: 'orders.create',
  authorizationCancelled: 'orders.create',
  authorizationReminder: 'authorizations.decide',
  delegationReceived: 'authorizations.decide',
  memberAwaitsConfirmation: 'team.edit',
  quoteExpires: 'quotes.accept',
  quoteExpiresSeller: 'customers.view',
  registrationsWaiting: 'registrations.decide',
}
const events = Object.keys(toldOf) as NotificationEvent[]

/** Staff keep their own data themselves; in a company it is a right. */
const mayEdit = (actor: Actor): boolean => actor.companyId === null || holds(actor, 'profile.edit')

export async function getProfile(tx: Tx, ctx: Context): Promise<OwnProfile> {
  const user = await tx.users.require(ctx.actor.userId)
  return {
    user,
    company: user.companyId === null ? null : await tx.companies.require(user.companyId),
    notifications: events
      .filter((event) => holds(ctx.actor, toldOf[event]))
      .map((event) => ({ event, wanted: user.notifications[event] !== false })),
    editable: mayEdit(ctx.actor),
  }
}

/** Changes the acting person, unless somebody did so since the version the caller saw. */
async function edit(
  tx: Tx,
  ctx: Context,
  version: number,
  change: (user: UserRow) => Partial<Omit<UserRow, 'id' | 'version'>>,
): Promise<Result<OwnProfile>> {
  const user = await tx.users.require(ctx.actor.userId)
  if (user.version !== version) return refuse('conflict/stale', { current: await getProfile(tx, ctx) })
  await tx.users.update(user.id, change(user))
  return ok(await getProfile(tx, ctx))
}

type Person = {
  version: number
  name: string
  phone: string
  locale?: UserRow['locale'] | undefined
  language?: string | null | undefined
  timeZone?: string | undefined
}

/** SET-01: name, phone, language and time zone. */
export async function updateProfile(tx: Tx, command: Person, ctx: Context): Promise<Result<OwnProfile>> {
  if (!mayEdit(ctx.actor)) return refuse('access/forbidden', { params: { permission: 'profile.edit' } })
  const { version, name, phone, locale, language, timeZone } = command
  if (timeZone !== undefined && !isTimeZone(timeZone))
    return refuse('request/invalid', { errors: [{ pointer: '/timeZone', code: 'unknown' }] })
  const before = await tx.users.require(ctx.actor.userId)
  // Whoever only says again what mails are in keeps the language the portal is read in.
  const chosen = await languageOf(tx, { locale: locale === before.locale ? undefined : locale, language }, before)
  if (!chosen.ok) return chosen
  const saved = await edit(tx, ctx, version, (user) => ({
    name,
    phone,
    ...chosen.value,
    timeZone: timeZone ?? user.timeZone,
  }))
  if (saved.ok) {
    await readEverywhere(tx, saved.value.user, chosen.value)
    await tellContact(tx, ctx, before, { name, phone })
  }
  return saved
}

/** SET-03: whoever is a contact person of the customer's card is so under the new name and number there as well. */
async function tellContact(
  tx: Tx,
  ctx: Context,
  before: UserRow,
  { name, phone }: Pick<Person, 'name' | 'phone'>,
): Promise<void> {
  const link = await tx.contactLinks.one('userId', before.id)
  const changed = {
    ...(name === before.name ? {} : { name }),
    ...(phone === before.phone ? {} : { phone: phone || null }),
  }
  if (!link || Object.keys(changed).length === 0) return
  const company = await tx.companies.require(link.companyId)
  const card = await erp.readCustomer(tx, link.customerNumber)
  const patch = { contact: { code: link.contactCode, ...changed } }
  const base = card ? valueOnCard(card, 'contact', link.contactCode, patch) : undefined
  await queueChange(tx, ctx, company, { part: 'contact', code: link.contactCode, patch, base })
}

type Ordering = { version: number; documentPreference: DocumentPreference; defaultAddressId: AddressId | null }

/** SET-06: invoice or receipt, and where one's own orders go. */
export async function updateOrdering(tx: Tx, command: Ordering, ctx: Context): Promise<Result<OwnProfile>> {
  const { version, documentPreference, defaultAddressId } = command
  const user = await tx.users.require(ctx.actor.userId)
  if (user.companyId === null) return refuse('access/forbidden', { detail: 'The caller belongs to no company' })
  const known = await deliveryAddressesFor(tx, await tx.companies.require(user.companyId), user)
  if (defaultAddressId !== null && known.every(({ id }) => id !== defaultAddressId))
    return refuse('request/invalid', { errors: [{ pointer: '/defaultAddressId', code: 'unknown' }] })
  return edit(tx, ctx, version, () => ({ documentPreference, defaultAddressId }))
}

type Choices = { version: number; notifications: readonly { event: NotificationEvent; wanted: boolean }[] }

/** Which mails to get. A choice of all is stored as no choice, so that new kinds of mail are wanted at first. */
export const updateNotifications = (tx: Tx, command: Choices, ctx: Context): Promise<Result<OwnProfile>> =>
  edit(tx, ctx, command.version, (user) => {
    const notifications = { ...user.notifications }
    for (const { event, wanted } of command.notifications) {
      if (wanted) delete notifications[event]
      else notifications[event] = false
    }
    return { notifications }
  })
