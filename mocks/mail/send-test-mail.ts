import type { Context } from '@mocks/engine/context'
import type { TemplateRef } from '@mocks/engine/mail-templates/mail-templates'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { OwnTexts } from './own-texts'
import { renderMail } from './render'
import { brandOf } from './send-mail'
import { sampleMail } from './sample-mails'

/** Sends a template with invented facts to the caller, and to nobody else. It leads to the start of the administration. */
export async function sendTestMail(
  tx: Tx,
  ctx: Context,
  { kind, locale }: TemplateRef,
  own: OwnTexts,
): Promise<MailRow> {
  const { email, id } = await tx.users.require(ctx.actor.userId)
  const sample = sampleMail(kind)
  const { subject, text, label } = renderMail(sample, locale, own, await brandOf(tx))
  return tx.mails.insert({
    id: ctx.ids.next('Mail'),
    kind: sample.kind,
    to: email,
    userId: id,
    companyId: null,
    locale,
    subject,
    text,
    links: [{ label: label(`${sample.kind}.link`), href: '/admin/mail-templates', secret: false }],
    sentAt: ctx.clock.now(),
  })
}
