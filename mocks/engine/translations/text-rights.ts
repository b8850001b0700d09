import { holds } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import { refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { whoCan } from '../team/who-can'

export type TextRight = 'edit' | 'review'
const permissionOf = { edit: 'translations.edit', review: 'translations.review' } as const satisfies Record<
  TextRight,
  Permission
>

/** What the caller may do with texts, language by language: a translator may be there for some languages only. */
export type TextRights = { may(right: TextRight, language: string): boolean; isOfAll: boolean }

export async function textRights(tx: Tx, ctx: Context): Promise<TextRights> {
  const own = (await tx.users.get(ctx.actor.userId))?.languages ?? null
  return {
    isOfAll: own === null,
    may: (right, language) => holds(ctx.actor, permissionOf[right]) && (own === null || own.includes(language)),
  }
}

/** The refusal of somebody who may not do it in this language, with those who can. */
export const refuseText = async (tx: Tx, right: TextRight, language: string, ctx: Context) =>
  refuse('access/forbidden', {
    params: { permission: permissionOf[right] },
    ask: await whoCanIn(tx, right, language, ctx),
  })

export const whoCanIn = async (tx: Tx, right: TextRight, language: string, ctx: Context): Promise<string[]> => {
  const names = await whoCan(tx, null, permissionOf[right], ctx.actor.userId)
  const staff = await tx.users.by('staff', 'yes')
  const isOf = (name: string): boolean =>
    staff.some((user) => user.name === name && (user.languages?.includes(language) ?? true))
  return names.filter(isOf)
}
