import { type ProblemType, isProblemType } from '@/domain/problems'
import type { Problem } from '@/contract/problem'

/** A refusal or failure of a call, always with a problem document; also for what never reached a server. */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.type} (${problem.requestId})`)
    this.name = 'ApiProblem'
    this.problem = problem
  }

  /** The type, when it is of the catalogue; anything else counts as an unexpected server error. */
  get type(): ProblemType {
    return isProblemType(this.problem.type) ? this.problem.type : 'server/unexpected'
  }

  static is(error: unknown, ...types: ProblemType[]): error is ApiProblem {
    return error instanceof ApiProblem && (types.length === 0 || types.includes(error.type))
  }

  /** Whatever was thrown, as a problem: so that every error screen has a type and a request id to show. */
  static from(error: unknown): ApiProblem {
    if (error instanceof ApiProblem) return error
    return new ApiProblem({
      type: 'server/unexpected',
      title: 'Unexpected error',
      status: 500,
      requestId: '',
      detail: error instanceof Error ? error.message : String(error),
    })
  }
}

/** Worth asking again without a person's doing: the request may never have arrived, or the server is busy. */
export const isTransient = (error: unknown): boolean =>
  ApiProblem.is(
    error,
    'network/offline',
    'network/timeout',
    'server/unavailable',
    'server/unexpected',
    'erp/unavailable',
  )
