import { queryOptions } from '@tanstack/react-query'
import { call } from '@/api/client'
import { query } from '@/api/query'
import { getMailTemplate, listMailTemplates, previewMailTemplate } from '@/contract/admin/mail-templates'
import type { Locale } from '@/contract/session'
import type { MailTemplateKind } from '@/domain/mails/templates'

type Ref = { kind: MailTemplateKind; locale: Locale }

export const mailTemplateQueries = {
  list: () => query(listMailTemplates, {}),
  detail: (params: Ref) => query(getMailTemplate, { params }),
  /** A question that takes a body: asked with POST, and kept no longer than it is looked at. */
  preview: (params: Ref, parts: { part: string; text: string }[]) =>
    queryOptions({
      queryKey: ['admin', 'mailTemplates', 'previewMailTemplate', params, parts] as const,
      queryFn: ({ signal }) => call(previewMailTemplate, { params, body: { parts } }, { signal }),
      gcTime: 0,
      retry: false,
    }),
}
