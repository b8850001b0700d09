import { reportSessionLost } from '@/api/credentials'
import type { Session } from '@/contract/session'
import { letGo } from '@/shared/forms/leaving'
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
/** Somebody is leaving by themselves: the change stream may tell so before the reply does. */
export const leavesPerson = (on: boolean): void => {
  stopping = on
}

/**
 * Somebody else is in front of the page now: everything is loaded anew, so that nothing of the person before is left.
 * `before` is given when this came by itself, by the end of the time or of a right; whoever chose it was asked about
 * what they had typed.
 */
export const changePerson = (href: string, before?: Session): void => {
  if (!before) letGo()
  if (before?.impersonation && !stopping) left.set(before.user.name)
  location.assign(href)
}

/**
 * The session speaks for an account that the page does not show. Another company of the same person, chosen in another
 * tab: the page stays as it is, with all that was typed, and asks. Anybody else: everything is loaded anew.
 */
export const meetOther = (before: Session, now: Session): void => {
  if (stopping) return
  const isSamePerson = before.user.email === now.user.email && !before.impersonation && !now.impersonation
  if (isSamePerson) reportSessionLost('changed')
  else changePerson(before.impersonation?.returnTo ?? '/', before)
}
