import { getMail, listMails } from '@/contract/admin/outbox'
import * as mails from '@mocks/engine/outbox/mails'
import { implement } from '../implement'
import { presentMail, presentMailSummary } from '../presenters/mail'

export const outboxHandlers = [
  implement(listMails, async ({ tx, query, ctx, reply }) => {
    const result = await mails.listMails(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentMailSummary) }) : result
  }),

  implement(getMail, async ({ tx, params, ctx, reply }) => {
    const result = await mails.getMail(tx, params.mailId, ctx)
    return result.ok ? reply(200, presentMail(result.value)) : result
  }),
]
