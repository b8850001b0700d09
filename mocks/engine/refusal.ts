import type { AllowedAction, RefusalReason as WireReason } from '@/contract/action'
import type { RefusalCode } from '@/domain/refusals'

type RefusalReason = WireReason & { code: RefusalCode }

/** An action as the reader may or may not do it: the first reason against it decides. */
export const actionUnless = <A extends string>(
  action: A,
  ...reasons: readonly (RefusalReason | false | null | undefined)[]
): AllowedAction<A> => {
  const reason = reasons.find((candidate) => candidate !== false && candidate !== null && candidate !== undefined)
  return reason ? { action, allowed: false, reason } : { action, allowed: true }
}
