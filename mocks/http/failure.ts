import { problemTypes, type ProblemType } from '@/domain/problems'
import type { Refusal } from '@/domain/result'

const preferred: Partial<Record<number, ProblemType>> = {
  401: 'session/expired',
  403: 'access/forbidden',
  404: 'resource/not-found',
  409: 'conflict/stale',
  422: 'request/invalid',
  500: 'server/unexpected',
  503: 'server/unavailable',
}

/** The problem that goes with a status somebody asked for, so that a made failure looks like a real one. */
export const failureRefusal = (status: number): Refusal => {
  const sameStatus = (Object.keys(problemTypes) as ProblemType[]).find((type) => problemTypes[type] === status)
  return { type: preferred[status] ?? sameStatus ?? 'server/unexpected' }
}
