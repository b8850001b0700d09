import { dateIn } from '@/domain/calendar'
import { can } from '@/domain/permissions/can'
import { money } from '@/domain/money'
import { creditOf } from '@/domain/returns/credit'
import type { Context } from '@mocks/engine/context'
import { productsOf } from '@mocks/engine/orders/order-record'
import { amountOf } from '@mocks/engine/returns/found-returns'
import { actorOf } from '@mocks/engine/session/actor'
import { sendMail } from '@mocks/mail/send-mail'
import type { UserRow } from '@mocks/store/rows/people'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'

/** Whose return it is; for what the desk entered for nobody in particular, the account managers. */
async function ownersOf(tx: Tx, row: ReturnRow): Promise<{ user: UserRow; prices: boolean }[]> {
  const people = (await tx.users.by('companyId', row.companyId)).filter(
    ({ active, passwordHash }) => active && passwordHash !== null,
  )
  const able: { user: UserRow; prices: boolean }[] = []
  for (const user of people) {
    const actor = await actorOf(tx, user)
    if (can(actor, 'returns.view', row)) able.push({ user, prices: actor.grants['prices.view'] !== undefined })
  }
  const own = able.filter(({ user }) => user.id === row.userId)
  return own.length > 0 ? own : able.filter(({ user }) => user.accountRole === 'accountManager')
}

const addressOf = ({ email, id, locale }: UserRow) => ({ email, userId: id, locale })
const pageOf = ({ id }: ReturnRow) => [{ href: `/account/returns/${id}` }]

/** RMA-16: the confirmation, with all there is to know of the return. */
export async function confirmReturn(tx: Tx, ctx: Context, row: ReturnRow): Promise<void> {
  const { timeZone } = await tx.companies.require(row.companyId)
  const products = await productsOf(
    tx,
    row.lines.map(({ productId }) => productId),
  )
  const total = amountOf(row)
  for (const { user, prices } of await ownersOf(tx, row)) {
    const amount = (minor: number | null) => (prices && minor !== null ? money(minor, row.currency) : null)
    const lines = row.lines.map(({ quantity, sku, productId, reason, comment, attachmentIds, expected }) => ({
      ...{ quantity, sku, reason, comment, files: attachmentIds.length },
      product: products.get(productId)?.name[user.locale] ?? '',
      expected: amount(expected && creditOf(expected)),
    }))
    await sendMail(tx, ctx, {
      kind: 'returnRequested',
      to: addressOf(user),
      params: {
        ...{ name: user.name, number: row.number, source: row.sourceNumber, note: row.note, lines },
        date: dateIn(timeZone, row.requestedAt),
        enteredBy: row.enteredBy,
        expected: amount(total),
      },
      links: pageOf(row),
    })
  }
}

/** Tells whoever asked what has become of it. What they called off themselves is no news. */
export async function tellOfReturn(tx: Tx, ctx: Context, row: ReturnRow): Promise<void> {
  if (row.status === 'cancelled' || row.status === 'pending') return
  const note = row.events.findLast(({ source }) => source === 'erp')?.params.note
  for (const { user, prices } of await ownersOf(tx, row))
    await sendMail(tx, ctx, {
      kind: 'returnNews',
      to: addressOf(user),
      params: {
        ...{ name: user.name, number: row.number, status: row.status, credit: row.creditNumber },
        note: note === undefined ? null : String(note),
        total: prices && row.creditTotal !== null ? money(row.creditTotal, row.currency) : null,
      },
      links: pageOf(row),
    })
}
