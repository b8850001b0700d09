import type { Problem } from '@/contract/problem'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isParams = (value: unknown): boolean =>
  value === undefined ||
  (isRecord(value) && Object.values(value).every((each) => typeof each === 'string' || typeof each === 'number'))

const isFieldError = (value: unknown): boolean =>
  isRecord(value) && typeof value.pointer === 'string' && typeof value.code === 'string' && isParams(value.params)

const isListOf = (value: unknown, fits: (each: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && value.every(fits))

/**
 * A problem document as the contract's schema has it, or undefined for anything else: a proxy's page, half a reply. By
 * hand, because the library that reads schemas is for nothing else on the first page; a test holds the two together.
 */
export const readProblem = (body: unknown): Problem | undefined =>
  isRecord(body) &&
  typeof body.type === 'string' &&
  typeof body.title === 'string' &&
  Number.isSafeInteger(body.status) &&
  typeof body.requestId === 'string' &&
  (body.detail === undefined || typeof body.detail === 'string') &&
  isListOf(body.errors, isFieldError) &&
  isParams(body.params) &&
  isListOf(body.ask, (each) => typeof each === 'string')
    ? // Every field of the type was looked at above.
      (body as Problem)
    : undefined
