import type { Session } from '@/contract/session'
import { rememberedInTab } from '@/shared/lib/persistence'

const left = rememberedInTab('acting-over')

/** Whether the page before was somebody else's account, and nobody has been told that this is over. */
export const isActingOver = (): boolean => left.get() !== undefined

/** Whose account was left without anybody stopping it; told once, on the page that comes next. */
export const takeActingOver = (): string | null => {
  const name = left.get() ?? null
  left.clear()
  return name
}

let stopping = false
/** Somebody is stopping it themselves: the change stream may tell so before the reply does. */
export const stopsActing = (on: boolean): void => {
  stopping = on
}

/**
 * Somebody else is in front of the page now: everything is loaded anew, so that nothing of the person before is left.
 * `before` is given when this came by itself, by the end of the time or of a right.
 */
export const changePerson = (href: string, before?: Session): void => {
  if (before?.impersonation && !stopping) left.set(before.user.name)
  location.assign(href)
}
