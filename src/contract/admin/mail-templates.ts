import * as z from 'zod/mini'
import type { MailId } from '@/domain/ids'
import { mailPartLimits, mailTemplateKinds } from '@/domain/mails/templates'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { named } from '../schema'
import { locale } from '../session'
import { instant } from '../time'

const kind = named('MailTemplateKind', z.enum(mailTemplateKinds))

export const listMailTemplates = endpoint({
  id: 'listMailTemplates',
  resource: 'mailTemplates',
  method: 'GET',
  path: '/admin/mail-templates',
  summary: 'Every mail of the portal, with the languages it is worded anew in',
  access: 'mailTemplates.view',
  responses: {
    200: z.object({
      rows: z.array(
        z.object({
          kind,
          /** As it is sent now, in the caller's language; null for words that several mails share. */
          subject: z.nullable(z.string()),
          languages: z.array(
            z.object({
              locale,
              /** Texts that differ from those shipped. */
              own: z.int(),
              changedAt: z.nullable(instant),
              changedBy: z.nullable(z.string()),
            }),
          ),
        }),
      ),
    }),
  },
})

const preview = named(
  'MailPreview',
  z.object({ subject: z.string(), text: z.string(), linkLabel: z.nullable(z.string()) }),
)

export const mailTemplate = named(
  'MailTemplate',
  z.object({
    kind,
    locale,
    /** Zero until the business has worded it. */
    version: z.int(),
    parts: z.array(
      z.object({
        /** Key below the kind: `subject`, `text`, `valid_few`. */
        part: z.string(),
        shipped: z.string(),
        text: z.string(),
        placeholders: z.array(z.object({ name: z.string(), required: z.boolean() })),
      }),
    ),
    /** With invented facts, by the renderer that sends. */
    preview,
    history: z.array(
      z.object({
        at: instant,
        by: z.string(),
        changes: z.array(z.object({ part: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
      }),
    ),
    editable: z.boolean(),
    ask: z.array(z.string()),
  }),
)
export type MailTemplate = z.infer<typeof mailTemplate>

const params = z.object({ kind, locale })
const path = '/admin/mail-templates/{kind}/{locale}'
const parts = z
  .array(
    z.object({
      part: z.string().check(z.minLength(1), z.maxLength(60)),
      text: z.string().check(z.minLength(1), z.maxLength(mailPartLimits.text)),
    }),
  )
  .check(z.maxLength(40))

export const getMailTemplate = endpoint({
  id: 'getMailTemplate',
  resource: 'mailTemplates',
  method: 'GET',
  path,
  summary: 'The texts of a mail in one language, shipped and own, with the placeholders each may use',
  access: 'mailTemplates.view',
  params,
  responses: { 200: mailTemplate },
})

/** What equals the shipped text is not kept. Placeholders that are unknown or missing are refused at the text. */
export const updateMailTemplate = endpoint({
  id: 'updateMailTemplate',
  resource: 'mailTemplates',
  method: 'PUT',
  path,
  summary: 'Word a mail anew; it counts for the next one that is sent',
  access: 'mailTemplates.edit',
  params,
  body: z.object({ version: z.int(), parts }),
  responses: { 200: mailTemplate },
})

export const resetMailTemplate = endpoint({
  id: 'resetMailTemplate',
  resource: 'mailTemplates',
  method: 'POST',
  path: `${path}/reset`,
  summary: 'Go back to the shipped texts',
  access: 'mailTemplates.edit',
  params,
  body: z.object({ version: z.int() }),
  responses: { 200: mailTemplate },
})

export const previewMailTemplate = endpoint({
  id: 'previewMailTemplate',
  resource: 'mailTemplates',
  method: 'POST',
  path: `${path}/preview`,
  summary: 'The mail as it would read with these texts and invented facts',
  access: 'mailTemplates.view',
  params,
  body: z.object({ parts }),
  responses: { 200: preview },
})

export const sendTestMail = endpoint({
  id: 'sendTestMail',
  resource: 'mailTemplates',
  method: 'POST',
  path: `${path}/test`,
  summary: 'Send the mail with these texts and invented facts to oneself',
  access: 'mailTemplates.edit',
  params,
  body: z.object({ parts }),
  idempotent: 'required',
  responses: { 201: z.object({ mailId: idOf<MailId>(), to: z.string() }) },
})
