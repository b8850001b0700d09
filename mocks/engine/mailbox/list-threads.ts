import type { MailListQuery } from '@/contract/mailbox-list'
import { type MailFolder, mailFolders } from '@/domain/mailbox/vocabulary'
import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { type BoxThread, inFolder, isStaff, openBox } from './box'

type FolderCount = { folder: MailFolder; total: number; unread: number }

const words = ({ messages }: BoxThread): string =>
  messages
    .map(({ subject, text, html, from, to }) =>
      [
        subject,
        text,
        html?.replaceAll(/<[^>]*>/g, ' ') ?? '',
        from.name,
        from.address,
        ...to.map((each) => each.address),
      ].join(' '),
    )
    .join(' ')

/** MBX-01: threads of a folder with the newest first, and how many each folder has. Search goes over every word. */
export async function listThreads(
  tx: Tx,
  query: MailListQuery,
  ctx: Context,
): Promise<Result<Paged<BoxThread> & { folders: FolderCount[] }>> {
  const box = await openBox(tx, ctx)
  if (!box.ok) return box
  const { field, descending } = sortOrder<'at' | 'subject'>(query.sort, '-at')
  const { folder = 'inbox', mark = [] } = query
  const shown: readonly MailFolder[] = isStaff(ctx) ? mailFolders : ['inbox', 'sent']
  const rows = box.value
    .filter((thread) => inFolder(thread, folder, ctx))
    .filter((thread) => !query.q || containsWords(words(thread), query.q))
    .filter(({ unread }) => !mark.includes('unread') || unread > 0)
    .filter(({ messages }) => !mark.includes('flagged') || messages.some(({ flagged }) => flagged))
    .filter(({ messages }) => !mark.includes('files') || messages.some(({ files }) => files.length > 0))
    .toSorted(byValue(({ newest }) => (field === 'at' ? newest.at : newest.subject), descending, ctx.locale))
  return ok({
    ...pageOfRows(rows, query),
    folders: shown.map((name) => {
      const inside = box.value.filter((thread) => inFolder(thread, name, ctx))
      return { folder: name, total: inside.length, unread: inside.filter(({ unread }) => unread > 0).length }
    }),
  })
}
