import type { RegistrationListQuery, registrationViews } from '@/contract/admin/registration-list'
import { type Result, ok } from '@/domain/result'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { bestMatches } from './best-matches'
import type { Match } from './match-customer'
import { cardsWithin, reachesRegistration } from './reach'

type View = (typeof registrationViews)[number]
type Field = 'submittedAt' | 'companyName' | 'country' | 'number'
export type ListedRegistration = { row: RegistrationRow; best: Match | null }
export type RegistrationPage = Paged<ListedRegistration> & { views: Record<View, number> }

const inView = (view: View, { state }: RegistrationRow): boolean => view === 'all' || state === view

/** REG-02: those that wait first; each with the card of the ERP that fits best. */
export async function listRegistrations(
  tx: Tx,
  query: RegistrationListQuery,
  ctx: Context,
): Promise<Result<RegistrationPage>> {
  const found = (await tx.registrations.all())
    .filter((row) => reachesRegistration(ctx.actor, row))
    .filter(({ number, companyName, vatNumber, contactName, email }) =>
      containsWords(`${number} ${companyName} ${vatNumber} ${contactName} ${email}`, query.q ?? ''),
    )
  const { field, descending } = sortOrder<Field>(query.sort, '-submittedAt')
  const rows = found
    .filter((row) => inView(query.view ?? 'waiting', row))
    .toSorted(byValue((row) => row[field], descending, ctx.locale))
  const page = pageOfRows(rows, query)
  const cards = await cardsWithin(tx, ctx)
  const listed = await Promise.all(
    page.rows.map(async (row) => ({ row, best: cards ? ((await bestMatches(tx, row, cards))[0] ?? null) : null })),
  )
  const count = (view: View): number => found.filter((row) => inView(view, row)).length
  const views = {
    waiting: count('waiting'),
    unconfirmed: count('unconfirmed'),
    approved: count('approved'),
    rejected: count('rejected'),
    merged: count('merged'),
    all: found.length,
  }
  return ok({ ...page, rows: listed, views })
}
