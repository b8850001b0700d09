import type { Instant } from '@/domain/clock'
import type { Context } from '@mocks/engine/context'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import { reachesRegistration } from '@mocks/engine/registrations/reach'
import { actorOf } from '@mocks/engine/session/actor'
import { sendMail } from '@mocks/mail/send-mail'
import type { RegistrationRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { inTurn } from '../batches'
import type { JobWork, RowResult } from '../job-work'

const day = 24 * 3_600_000
type Reminder = { user: UserRow; waiting: RegistrationRow[] }

/** Since when somebody at the seller could have decided. */
const since = ({ confirmedAt, submittedAt }: RegistrationRow): Instant => confirmedAt ?? submittedAt

/** Everybody who may decide, with the registrations in their reach that have waited too long, oldest first. */
async function remindersDue(tx: Tx, ctx: Pick<Context, 'clock'>): Promise<Reminder[]> {
  const { registrationReminderDays } = await portalSettings(tx)
  const before = ctx.clock.now() - registrationReminderDays * day
  const late = (await tx.registrations.all())
    .filter((row) => row.state === 'waiting' && since(row) <= before)
    .toSorted((a, b) => since(a) - since(b) || (a.number < b.number ? -1 : 1))
  if (late.length === 0) return []
  const reminders: Reminder[] = []
  for (const user of await tx.users.by('staff', 'yes')) {
    if (!user.active || user.passwordHash === null) continue
    const actor = await actorOf(tx, user)
    if (actor.grants['registrations.decide'] === undefined) continue
    const waiting = late.filter((row) => reachesRegistration(actor, row))
    if (waiting.length > 0) reminders.push({ user, waiting })
  }
  return reminders.toSorted((a, b) => (a.user.id < b.user.id ? -1 : 1))
}

/** ADM-18, REG-03: one mail for each person who may decide, listing what has waited longer than the settings say. */
export const registrationReminders: JobWork = {
  begin: () => 0,

  // Told in registrations: who may decide, and what is late, depends on a clock that is not asked here.
  waiting: async (tx) => (await tx.registrations.all()).filter(({ state }) => state === 'waiting').length,

  next: async (tx, ctx, position, limit) =>
    inTurn(await remindersDue(tx, ctx), { position, limit }, (reminder) => remind(tx, ctx, reminder)),
}

async function remind(tx: Tx, ctx: Context, { user, waiting }: Reminder): Promise<RowResult> {
  const now = ctx.clock.now()
  const registrations = waiting.map((row) => ({
    number: row.number,
    company: row.companyName,
    days: Math.floor((now - since(row)) / day),
  }))
  const sent = await sendMail(tx, ctx, {
    kind: 'registrationsWaiting',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: { name: user.name, registrations },
    links: [{ href: '/admin/registrations' }],
  })
  // Whoever does not want these mails is left alone.
  return { key: user.email, outcome: sent ? 'created' : 'skipped', message: null }
}
