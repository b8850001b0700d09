import { actionUnless } from '../refusal'
import type { Tx } from '@mocks/store/tx'
import { holds } from '@/domain/permissions/can'
import type { Context } from '../context'
import { whoCan } from '../team/who-can'
import type { TextRecord } from './text-record'
import { hasNothingToReview } from './review-texts'
import { textSettings } from './settings'
import { type TextRight, textRights, whoCanIn } from './text-rights'

type Reason = Parameters<typeof actionUnless>[1]

/** What the reader may do with a text in one language, each refusal with its reason. */
export async function textActions(tx: Tx, { key, language, now }: TextRecord, ctx: Context) {
  const rights = await textRights(tx, ctx)
  const settings = await textSettings(tx)
  const missing = async (right: TextRight): Promise<Reason> => {
    if (rights.may(right, language)) return null
    const ask = await whoCanIn(tx, right, language, ctx)
    if (holds(ctx.actor, `translations.${right}`)) return { code: 'texts.otherLanguage', ask }
    return { code: right === 'edit' ? 'permission.translationsEdit' : 'permission.translationsReview', ask }
  }
  const [noEdit, noReview] = [await missing('edit'), await missing('review')]
  const isGone = key.row?.deleted ? ({ code: 'texts.deleted' } as const) : null
  const nothing = hasNothingToReview(now) && ({ code: 'texts.nothingToReview' } as const)
  const isOwn = settings.reviewerIsAnother && now.row?.author?.id === ctx.actor.userId
  return [
    actionUnless('edit', noEdit, isGone, settings.reviewedIsProtected && now.state === 'reviewed' && noReview),
    actionUnless(
      'approve',
      noReview,
      isGone,
      nothing,
      now.state === 'reviewed' && { code: 'texts.reviewedAlready' },
      isOwn && { code: 'texts.own' },
    ),
    actionUnless('reject', noReview, isGone, nothing),
    actionUnless('hide', noEdit, isGone, language === 'en' && { code: 'texts.isSource' }),
    actionUnless('discard', noEdit, isGone, !now.isDraft && { code: 'texts.noDraft' }),
  ]
}

/** What the reader may do with a key. */
export async function keyActions(tx: Tx, isDeleted: boolean, ctx: Context) {
  const noManage: Reason = holds(ctx.actor, 'translations.manage')
    ? null
    : { code: 'permission.translationsManage', ask: await whoCan(tx, null, 'translations.manage') }
  const isGone = isDeleted && ({ code: 'texts.deleted' } as const)
  return [
    actionUnless('describe', noManage, isGone),
    actionUnless('rename', noManage, isGone),
    actionUnless('delete', noManage, isGone),
    actionUnless('restore', noManage, !isDeleted && { code: 'texts.notDeleted' }),
    actionUnless('comment', isGone),
  ]
}
