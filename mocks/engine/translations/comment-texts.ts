import type { TextCommentId, TextKeyId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { CommentState } from '@/domain/translations/text-states'
import type { TextCommentRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { TextCatalogue } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import { personOf } from './put-text'

type Commented = Promise<Result<TextCommentRow>>
type Command = { keyId: TextKeyId; language: string | null; text: string; state: CommentState }

/** Whoever sees texts may say something about them: a question of a reader is worth as much as one of a translator. */
export async function addTextComment(tx: Tx, catalogue: TextCatalogue, command: Command, ctx: Context): Commented {
  const { keyId, language, text, state } = command
  if (catalogue.placeOf(keyId) === undefined || isDeleted(await tx.textKeys.get(keyId)))
    return refuse('resource/not-found')
  if (language !== null && !catalogue.column(language))
    return refuse('request/invalid', { errors: [{ pointer: '/language', code: 'unknown' }] })
  const id = ctx.ids.next<'TextComment'>('TextComment')
  const said = { id, keyId, language, text, by: personOf(ctx), at: ctx.clock.now() }
  return ok(await tx.textComments.insert({ ...said, ...resolution(state, ctx) }))
}

export async function setCommentState(
  tx: Tx,
  { commentId, version, state }: { commentId: TextCommentId; version: number; state: CommentState },
  ctx: Context,
): Commented {
  const row = await tx.textComments.get(commentId)
  if (!row) return refuse('resource/not-found')
  if (row.version !== version) return refuse('conflict/stale', { current: row })
  if (row.state === state) return ok(row)
  return ok(await tx.textComments.update(commentId, resolution(state, ctx)))
}

const resolution = (state: CommentState, ctx: Context) =>
  state === 'resolved'
    ? { state, resolvedBy: personOf(ctx), resolvedAt: ctx.clock.now() }
    : { state, resolvedBy: null, resolvedAt: null }
