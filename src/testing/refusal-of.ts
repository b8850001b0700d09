import { ApiProblem } from '@/api/problem'
import type { Problem } from '@/contract/problem'

/** The problem a call was refused with. A call that succeeds, or fails otherwise, fails the test. */
export const refusalOf = async (call: Promise<unknown>): Promise<Problem> => {
  try {
    await call
  } catch (error) {
    if (error instanceof ApiProblem) return error.problem
    throw error
  }
  throw new Error('The call was not refused')
}
