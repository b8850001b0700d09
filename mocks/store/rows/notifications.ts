import type { Instant } from '@/domain/clock'
import type { Id, UserId } from '@/domain/ids'
import type { Row } from './base'

/** What one person has seen of the news: everything up to a moment, and some since. */
export type NoticeReadRow = Row & { id: Id<'NoticeRead'>; userId: UserId; until: Instant; keys: string[] }
