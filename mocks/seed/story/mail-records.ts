import type { Instant } from '@/domain/clock'
import type { MailId } from '@/domain/ids'
import { renderMail } from '@mocks/mail/render'
import type { MailContent } from '@mocks/mail/render'
import type { UserRow } from '@mocks/store/rows/people'
import type { MailRow } from '@mocks/store/rows/portal'
import { users } from '../people'
import type { BuiltOrder } from './build-order'

const week = 7 * 86_400_000

/** Mails the portal sent about the orders of the last week. */
export function mailsOf(built: readonly BuiltOrder[], now: Instant): MailRow[] {
  return built.flatMap(({ order, shipments, script }) => {
    const user = users.find(({ id }) => id === order.userId)
    if (!user || order.placedAt < now - week) return []
    const { number, poNumber, corrections } = order
    const name = user.name
    const total = { amount: order.total, currency: order.currency }
    const mail = (suffix: string, content: MailContent, sentAt: Instant) =>
      mailTo(user, `mal_${script.key}_${suffix}`, order.id, content, sentAt)
    const sent = [
      mail(
        'received',
        { kind: 'orderReceived', params: { name, number, poNumber, lines: order.lines.length, total } },
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
    return sent
  })
}

function mailTo(user: UserRow, id: string, orderId: string, content: MailContent, sentAt: Instant): MailRow {
  const { subject, text, label } = renderMail(content, user.locale)
  return {
    id: id as MailId,
    version: 1,
    kind: content.kind,
    to: user.email,
    userId: user.id,
    locale: user.locale,
    subject,
    text,
    links: [{ label: label(`${content.kind}.link`), href: `/account/orders/${orderId}`, secret: false }],
    sentAt,
  }
}
