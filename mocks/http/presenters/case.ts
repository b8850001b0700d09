import type * as contract from '@/contract/cases'
import type { CaseFacts } from '@mocks/engine/cases/case-record'
import type { ListedCase } from '@mocks/engine/cases/list-cases'
import { presentMessage } from './message'
import { isoOf } from './time'

export const presentCase = ({ row, record, unread }: ListedCase): contract.CaseSummary => ({
  id: row.id,
  number: row.number,
  subject: row.subject,
  type: row.type,
  status: row.status,
  openedAt: isoOf(row.openedAt),
  openedBy: row.openedBy,
  updatedAt: isoOf(row.updatedAt),
  record,
  unread,
})

export const presentCaseFacts = ({ row, record, messages, allowedActions }: CaseFacts): contract.SupportCase => ({
  ...presentCase({ row, record, unread: messages.filter(({ unread }) => unread).length }),
  version: row.version,
  otherEmail: row.otherEmail,
  messages: messages.map(presentMessage),
  events: row.events.map(({ at, by, event, params }) => ({ at: isoOf(at), by, event, params })),
  allowedActions,
})
