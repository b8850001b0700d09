import * as templates from '@/contract/admin/mail-templates'
import { locales } from '@/domain/locales'
import { mailTemplateKinds } from '@/domain/mails/templates'
import {
  type TemplateRecord,
  templateRecord,
  textsWith,
  wordTemplate,
} from '@mocks/engine/mail-templates/mail-templates'
import { ownTexts } from '@mocks/mail/own-texts'
import { brandOf } from '@mocks/mail/send-mail'
import { sendTestMail } from '@mocks/mail/send-test-mail'
import { implement } from '../implement'
import { presentMailTemplate, presentPreview } from '../presenters/mail-template'
import { isoOrNull } from '../presenters/time'
import { readCurrent } from '../refusal-current'

const shared: readonly string[] = ['common', 'impersonation']

export const mailTemplateHandlers = [
  implement(templates.listMailTemplates, async ({ tx, ctx, reply }) => {
    const [own, brand] = await Promise.all([ownTexts(tx, ctx.locale), brandOf(tx)])
    const rows = mailTemplateKinds.map(async (kind) => {
      const records = await Promise.all(locales.map((locale) => templateRecord(tx, { kind, locale })))
      return {
        kind,
        subject: shared.includes(kind) ? null : presentPreview({ kind, locale: ctx.locale }, own, brand).subject,
        languages: records.map(({ locale, row }) => ({
          locale,
          own: Object.keys(row?.parts ?? {}).length,
          changedAt: isoOrNull(row?.changedAt ?? null),
          changedBy: row?.changedBy ?? null,
        })),
      }
    })
    return reply(200, { rows: await Promise.all(rows) })
  }),
  implement(templates.getMailTemplate, async ({ tx, params, ctx, reply }) =>
    reply(200, await presentMailTemplate(tx, await templateRecord(tx, params), ctx)),
  ),
  implement(templates.updateMailTemplate, async ({ tx, params, body, ctx, reply }) => {
    const result = await wordTemplate(tx, params, { version: body.version, texts: body.parts }, ctx)
    if (!result.ok) return readCurrent(result, (record: TemplateRecord) => presentMailTemplate(tx, record, ctx))
    return reply(200, await presentMailTemplate(tx, result.value, ctx))
  }),
  implement(templates.resetMailTemplate, async ({ tx, params, body, ctx, reply }) => {
    const result = await wordTemplate(tx, params, { version: body.version, texts: [] }, ctx)
    if (!result.ok) return readCurrent(result, (record: TemplateRecord) => presentMailTemplate(tx, record, ctx))
    return reply(200, await presentMailTemplate(tx, result.value, ctx))
  }),
  implement(templates.previewMailTemplate, async ({ tx, params, body, reply }) => {
    const own = await textsWith(tx, params, body.parts)
    return own.ok ? reply(200, presentPreview(params, own.value, await brandOf(tx))) : own
  }),
  implement(templates.sendTestMail, async ({ tx, params, body, ctx, reply }) => {
    const own = await textsWith(tx, params, body.parts)
    if (!own.ok) return own
    const { id, to } = await sendTestMail(tx, ctx, params, own.value)
    return reply(201, { mailId: id, to })
  }),
]
