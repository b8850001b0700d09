import type { Result } from '@/domain/result'

/** A refusal tells the record as it is now; use-cases give their own form of it, and this turns it into the wire's. */
export const presentCurrent = <T, C>(result: Result<T>, present: (current: C) => unknown): Result<T> => {
  if (result.ok || result.refusal.current === undefined) return result
  // What a use-case puts there is what the same use-case gives on success.
  return { ok: false, refusal: { ...result.refusal, current: present(result.refusal.current as C) } }
}

/** The same where the wire's form takes reading more than the record itself. */
export const readCurrent = async <T, C>(
  result: Result<T>,
  present: (current: C) => Promise<unknown>,
): Promise<Result<T>> => {
  if (result.ok || result.refusal.current === undefined) return result
  return { ok: false, refusal: { ...result.refusal, current: await present(result.refusal.current as C) } }
}
