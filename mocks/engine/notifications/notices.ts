import type { Instant } from '@/domain/clock'
import { mostNotices } from '@/domain/notifications/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { buyerSources } from './buyer-sources'
import { messageSource } from './message-source'
import type { NewsItem } from './notice-source'
import { sellerSources } from './seller-sources'
import { taskSource } from './task-source'

export type News = { rows: (NewsItem & { unread: boolean })[]; unread: number; total: number }

/** What needs the caller or has happened to what is theirs, newest first: read from the records, kept nowhere else. */
export async function listNotices(tx: Tx, ctx: Context): Promise<News> {
  const sources = [...(ctx.actor.companyId === null ? sellerSources : buyerSources), messageSource, taskSource]
  const items = (await Promise.all(sources.map((source) => source(tx, ctx)))).flat()
  const seen = await tx.noticeReads.one('userId', ctx.actor.userId)
  const isUnread = ({ key, at }: NewsItem): boolean => !seen || (at > seen.until && !seen.keys.includes(key))
  const all = items
    .map((item) => ({ ...item, unread: isUnread(item) }))
    .toSorted((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))
  return { rows: all.slice(0, mostNotices), unread: all.filter(({ unread }) => unread).length, total: all.length }
}

/**
 * The caller has seen these, or everything up to a moment; a moment to come counts as now. Keys of what is no news any
 * more are let go. Who acts as somebody else reads nothing for them.
 */
export async function readNotices(
  tx: Tx,
  { keys = [], until }: { keys?: readonly string[]; until?: Instant },
  ctx: Context,
): Promise<News> {
  if (ctx.impersonation) return listNotices(tx, ctx)
  const { userId } = ctx.actor
  const before = await tx.noticeReads.one('userId', userId)
  const known = new Set((await listNotices(tx, ctx)).rows.map(({ key }) => key))
  const next = {
    until: Math.max(before?.until ?? 0, Math.min(until ?? 0, ctx.clock.now())),
    keys: [...new Set([...(before?.keys ?? []), ...keys])].filter((key) => known.has(key)),
  }
  if (before) await tx.noticeReads.update(before.id, next)
  else await tx.noticeReads.insert({ id: ctx.ids.next<'NoticeRead'>('NoticeRead'), userId, ...next })
  return listNotices(tx, ctx)
}
