import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getMail, listMails, type MailListQuery } from '@/contract/admin/outbox'
import type { MailId } from '@/domain/ids'

export const mailQueries = {
  list: (search: MailListQuery) =>
    queryOptions({ ...query(listMails, { query: search }), placeholderData: keepPreviousData }),
  detail: (mailId: MailId) => query(getMail, { params: { mailId } }),
}
