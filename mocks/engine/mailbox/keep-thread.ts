import type { MailFolder, MailRecordKind } from '@/domain/mailbox/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import { holds } from '@/domain/permissions/can'
import { simulatedProvider } from '@mocks/mail-server/simulated-provider'
import type { MailThreadRow } from '@mocks/store/rows/mailbox'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { linkedRecord } from '../records/linked-record'
import { type BoxThread, isOwn, isStaff } from './box'
import { ownPreference, setPreference } from './write-mail'

const keep = async (
  tx: Tx,
  { id, kept }: BoxThread,
  change: Partial<Omit<MailThreadRow, 'id' | 'version'>>,
): Promise<MailThreadRow> =>
  kept
    ? tx.mailThreads.update(id, change)
    : tx.mailThreads.insert({ id, records: [], picturesFor: [], readUntil: {}, ...change })

type Marks = { seen?: boolean | undefined; flagged?: boolean | undefined; folder?: MailFolder | undefined }

/** Read marks of a customer's people are the portal's, each person's own; those of the desk are the mail server's. */
export async function markThread(tx: Tx, thread: BoxThread, marks: Marks, ctx: Context): Promise<Result<void>> {
  if (!isStaff(ctx)) {
    if (marks.seen === undefined || ctx.impersonation) return ok(undefined)
    const until = marks.seen ? ctx.clock.now() : 0
    await keep(tx, thread, { readUntil: { ...thread.kept?.readUntil, [ctx.actor.userId]: until } })
    return ok(undefined)
  }
  if (marks.folder !== undefined && !holds(ctx.actor, 'mailDesk.edit')) return refuse('access/forbidden')
  const provider = simulatedProvider(tx, ctx)
  for (const message of thread.messages.filter((each) => !isOwn(each, ctx) || marks.flagged !== undefined)) {
    const { seen, flagged, folder } = marks
    const flags = { ...(seen !== undefined && { seen }), ...(flagged !== undefined && { flagged }) }
    const flaggedNow = Object.keys(flags).length > 0 ? await provider.flag(message.id, flags) : ok(message)
    if (!flaggedNow.ok) return flaggedNow
    const moved = folder === undefined || isOwn(message, ctx) ? ok(message) : await provider.move(message.id, folder)
    if (!moved.ok) return moved
  }
  return ok(undefined)
}

/** Pictures from elsewhere tell their sender who reads: they are fetched only when the reader says so. */
export async function showPictures(tx: Tx, thread: BoxThread, always: boolean, ctx: Context): Promise<void> {
  const { userId } = ctx.actor
  await keep(tx, thread, { picturesFor: [...new Set([...(thread.kept?.picturesFor ?? []), userId])] })
  if (!always) return
  const senders = thread.messages.filter((each) => !isOwn(each, ctx)).map(({ from }) => from.address.toLowerCase())
  const before = (await ownPreference(tx, ctx))?.pictureSenders ?? []
  await setPreference(tx, { pictureSenders: [...new Set([...before, ...senders])] }, ctx)
}

/** MBX-03: the correspondence is shown with the record from now on, to whoever may see both. */
export async function attachThread(
  tx: Tx,
  thread: BoxThread,
  record: { kind: MailRecordKind; id: string },
  ctx: Context,
): Promise<Result<MailThreadRow>> {
  const found = await linkedRecord(tx, record, ctx)
  const theirs = found?.visible && found.companyId === thread.customer?.companyId
  if (!theirs) return refuse('request/invalid', { errors: [{ pointer: '/id', code: 'unknown' }] })
  const before = (thread.kept?.records ?? []).filter(({ kind, id }) => kind !== record.kind || id !== record.id)
  const { label, companyId } = found
  const entry = { ...record, label, companyId, by: ctx.actorName, at: ctx.clock.now() }
  return ok(await keep(tx, thread, { records: [...before, entry] }))
}

export const detachThread = (tx: Tx, thread: BoxThread, record: { kind: MailRecordKind; id: string }) =>
  keep(tx, thread, {
    records: (thread.kept?.records ?? []).filter(({ kind, id }) => kind !== record.kind || id !== record.id),
  })
