import { dateIn, daysBetween } from '@/domain/calendar'
import type { CompanyId } from '@/domain/ids'
import { pendingCases, waitingFor } from '@mocks/engine/authorizations/waiting'
import { companyPeople } from '@mocks/engine/authorizations/company-people'
import type { CaseRecord } from '@mocks/engine/authorizations/case-record'
import type { Context } from '@mocks/engine/context'
import { sendMail } from '@mocks/mail/send-mail'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { inTurn } from '../batches'
import type { JobWork, RowResult } from '../job-work'
import { totalFor } from './tell-authorizers'

type Reminder = { user: UserRow; cases: CaseRecord[]; today: string; zone: string }

/** Everybody for whom at least one order waits: the same orders that the badge counts. In a fixed order of people. */
async function remindersDue(tx: Tx, ctx: Pick<Context, 'clock'>): Promise<Reminder[]> {
  const waiting = (await tx.authorizations.all()).filter(({ status }) => status === 'pending')
  const reminders: Reminder[] = []
  for (const companyId of new Set<CompanyId>(waiting.map((row) => row.companyId))) {
    const company = await tx.companies.require(companyId)
    const people = await companyPeople(tx, company, ctx.clock.now())
    const cases = await pendingCases(tx, people)
    for (const id of people.able) {
      const own = waitingFor(cases, id)
      const user = people.users.get(id)
      if (user && own.length > 0) reminders.push({ user, cases: own, today: people.today, zone: company.timeZone })
    }
  }
  return reminders.toSorted((a, b) => (a.user.id < b.user.id ? -1 : 1))
}

/** AUT-11, ADM-18: one mail for each authorizer with orders that wait for them, the oldest first, each with its age. */
export const authorizationReminders: JobWork = {
  begin: () => 0,

  // Told in orders, as the page of jobs asks without a clock and who may decide today depends on one.
  waiting: async (tx) => (await tx.authorizations.all()).filter(({ status }) => status === 'pending').length,

  next: async (tx, ctx, position, limit) =>
    inTurn(await remindersDue(tx, ctx), { position, limit }, (reminder) => remind(tx, ctx, reminder)),
}

async function remind(tx: Tx, ctx: Context, { user, cases, today, zone }: Reminder): Promise<RowResult> {
  const orders = await Promise.all(
    cases.map(async ({ authorization, order }) => ({
      number: order.number,
      orderer: order.placedBy,
      enteredBy: order.enteredBy,
      total: await totalFor(tx, user, order),
      days: daysBetween(dateIn(zone, authorization.submittedAt), today),
    })),
  )
  const sent = await sendMail(tx, ctx, {
    kind: 'authorizationReminder',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: { name: user.name, orders },
    links: [{ href: '/account/authorizations' }],
  })
  // Whoever does not want these mails is left alone.
  return { key: user.email, outcome: sent ? 'created' : 'skipped', message: null }
}
