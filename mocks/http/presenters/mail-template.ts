import type { MailTemplate } from '@/contract/admin/mail-templates'
import { holds } from '@/domain/permissions/can'
import type { Context } from '@mocks/engine/context'
import type { TemplateRecord } from '@mocks/engine/mail-templates/mail-templates'
import { whoCan } from '@mocks/engine/team/who-can'
import { ownTexts, type OwnTexts } from '@mocks/mail/own-texts'
import { renderMail } from '@mocks/mail/render'
import { brandOf } from '@mocks/mail/send-mail'
import { sampleMail } from '@mocks/mail/sample-mails'
import { shippedTexts } from '@mocks/mail/shipped-texts'
import type { Tx } from '@mocks/store/tx'
import { isoOf } from './time'

export const presentPreview = (
  { kind, locale }: Pick<TemplateRecord, 'kind' | 'locale'>,
  own: OwnTexts,
  brand: string,
) => {
  const sample = sampleMail(kind)
  const { subject, text, label } = renderMail(sample, locale, own, brand)
  const texts = shippedTexts[locale][sample.kind]
  const hasLink = typeof texts === 'object' && 'link' in texts
  return { subject, text, linkLabel: hasLink ? label(`${sample.kind}.link`) : null }
}

export async function presentMailTemplate(tx: Tx, record: TemplateRecord, ctx: Context): Promise<MailTemplate> {
  const { kind, locale, row, parts } = record
  const editable = holds(ctx.actor, 'mailTemplates.edit')
  return {
    kind,
    locale,
    version: row?.version ?? 0,
    parts: parts.map(({ part, text, own, allowed, required }) => ({
      part,
      shipped: text,
      text: own ?? text,
      placeholders: allowed.map((name) => ({ name, required: required.includes(name) })),
    })),
    preview: presentPreview(record, await ownTexts(tx, locale), await brandOf(tx)),
    history: (row?.history ?? []).map(({ at, ...change }) => ({ at: isoOf(at), ...change })),
    editable,
    ask: editable ? [] : await whoCan(tx, null, 'mailTemplates.edit'),
  }
}
