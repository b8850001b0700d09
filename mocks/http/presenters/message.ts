import type { Message } from '@/contract/messages'
import type { ThreadMessage } from '@mocks/engine/messages/thread'
import { isoOf } from './time'

export const presentMessage = ({ row, attachments, mine, unread }: ThreadMessage): Message => ({
  id: row.id,
  side: row.side,
  by: row.by,
  at: isoOf(row.at),
  text: row.text,
  attachments: attachments.map(({ id, name, type, size }) => ({ id, name, type, size })),
  mine,
  unread,
})
