import type { Notice } from '@/contract/notifications'
import type { Instant } from '@/domain/clock'
import { noticeDays } from '@/domain/notifications/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

export type NewsItem = Omit<Notice, 'unread' | 'at'> & { at: Instant }
/** One kind of news, as far as the caller's rights reach. */
export type NoticeSource = (tx: Tx, ctx: Context) => Promise<NewsItem[]>

/** From when on what has happened is still news. */
export const newsSince = (ctx: Context): Instant => ctx.clock.now() - noticeDays * 86_400_000

export const newest = (instants: readonly Instant[]): Instant => Math.max(...instants)
