import * as z from 'zod/mini'
import { mailFolders } from '@/domain/mailbox/vocabulary'
import { anyOf, listQuery } from './paging'

export const mailSorts = ['at', 'subject'] as const
export const mailMarks = ['unread', 'flagged', 'files'] as const

/** One query for both sides; a customer's box has its inbox and what it sent. */
export const mailListQuery = listQuery(mailSorts, {
  folder: z.optional(z.enum(mailFolders)),
  mark: anyOf(z.enum(mailMarks)),
})
export type MailListQuery = z.infer<typeof mailListQuery>
