import type { Instant } from '@/domain/clock'
import type { MailId, UserId } from '@/domain/ids'
import { renderMail } from '@mocks/mail/render'
import type { MailContent } from '@mocks/mail/render'
import type { UserRow } from '@mocks/store/rows/people'
import type { MailRow } from '@mocks/store/rows/portal'
import { users } from '../people'
import type { BuiltOrder } from './build-order'

const nameOf = (id: UserId): string => users.find((user) => user.id === id)?.name ?? ''
const week = 7 * 86_400_000

/** Mails the portal sent about the orders of the last week. */
export function mailsOf(built: readonly BuiltOrder[], now: Instant): MailRow[] {
  return built.flatMap((each) => {
    const { order, shipments, script } = each
    const user = users.find(({ id }) => id === order.userId)
    if (!user || order.placedAt < now - week) return []
    const { number, poNumber, corrections } = order
    const name = user.name
    const total = { amount: order.total, currency: order.currency }
    const [first] = each.authorization?.row.levels ?? []
    const waitsFor = first ? first.authorizerIds.map(nameOf).join(', ') : null
    const mail = (suffix: string, content: MailContent, sentAt: Instant) =>
      mailTo(user, `mal_${script.key}_${suffix}`, order.id, content, sentAt)
    const sent = [
      mail(
        'received',
        { kind: 'orderReceived', params: { name, number, poNumber, lines: order.lines.length, total, waitsFor } },
        order.placedAt + 1_000,
      ),
    ]
    const correctedAt = corrections[0]?.at
    if (correctedAt !== undefined)
      sent.push(
        mail(
          'corrected',
          { kind: 'orderCorrected', params: { name, number, corrections: corrections.length } },
          correctedAt,
        ),
      )
    shipments.forEach(({ number: shipment, carrier, trackingNumber, handedOverAt }, index) => {
      if (handedOverAt !== null)
        sent.push(
          mail(
            `shipped${index}`,
            { kind: 'orderShipped', params: { name, number, shipment, carrier, trackingNumber } },
            handedOverAt,
          ),
        )
    })
    return [...sent, ...caseMails(each)]
  })
}

/** To the authorizers of each level when it was its turn, and to the orderer when all was decided. */
function caseMails({ script, order, authorization }: BuiltOrder): MailRow[] {
  if (!authorization) return []
  const { row, steps } = authorization
  const { number } = order
  const levels = row.levels.length
  const total = { amount: order.total, currency: order.currency }
  const mails: MailRow[] = []
  const send = (to: UserId, content: (name: string) => MailContent, sentAt: Instant) => {
    const user = users.find(({ id }) => id === to)
    const id = `mal_${script.key}_case${mails.length + 1}`
    if (user) mails.push(mailTo(user, id, order.id, content(user.name), sentAt))
  }
  const ask = (level: number, at: Instant) => {
    for (const id of row.levels[level]?.authorizerIds ?? []) {
      const facts = { number, orderer: order.placedBy, level: level + 1, levels, total, forName: null }
      send(id, (name) => ({ kind: 'authorizationNeeded', params: { name, ...facts } }), at + 1_000)
    }
  }
  ask(0, row.submittedAt)
  for (const { decision, level, cancelledBy, cancelledAt } of steps) {
    const { outcome, byName: by, forName, feedback, at } = decision
    if (outcome === 'approved' && level + 1 < levels) ask(level + 1, at)
    else {
      const params = { number, outcome, by, forName, feedback }
      send(row.ordererId, (name) => ({ kind: 'authorizationDecided', params: { name, ...params } }), at + 1_000)
    }
    if (cancelledBy === null) continue
    const params = { number, by: cancelledBy, decider: by, outcome }
    send(
      row.ordererId,
      (name) => ({ kind: 'authorizationCancelled', params: { name, ...params } }),
      cancelledAt + 1_000,
    )
    ask(level, cancelledAt)
  }
  return mails
}

function mailTo(user: UserRow, id: string, orderId: string, content: MailContent, sentAt: Instant): MailRow {
  const { subject, text, label } = renderMail(content, user.locale)
  return {
    id: id as MailId,
    version: 1,
    kind: content.kind,
    to: user.email,
    userId: user.id,
    companyId: user.companyId,
    locale: user.locale,
    subject,
    text,
    links: [{ label: label(`${content.kind}.link`), href: `/account/orders/${orderId}`, secret: false }],
    sentAt,
  }
}
