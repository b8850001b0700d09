import type { FieldError, FieldErrorCode } from '@/domain/result'

/** The parts of a zod issue that decide what a person is told. */
type Issue = {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly origin?: string
  readonly format?: string
  readonly expected?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly divisor?: number | bigint
}
type Verdict = { code: FieldErrorCode; params?: Record<string, number> }

const mostErrors = 50

/** JSON pointers and codes for what a schema refused. `at` is put before the pointer: '' for the body, `/query`, `/params`. */
export const fieldErrors = (issues: readonly unknown[], input: unknown, at: string): FieldError[] =>
  (issues as readonly Issue[]).slice(0, mostErrors).map((issue) => ({
    pointer: at + issue.path.map((step) => `/${escapeStep(String(step))}`).join(''),
    ...verdict(issue, valueAt(input, issue.path)),
  }))

const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], input)

const verdict = (issue: Issue, value: unknown): Verdict => {
  if (value === undefined || value === null) return { code: 'required' }
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.expected === 'int' && typeof value === 'number' ? 'notAnInteger' : 'invalid' }
    case 'too_small':
      return tooSmall(issue, Number(issue.minimum))
    case 'too_big':
      return {
        code: issue.origin === 'number' || issue.origin === 'int' ? 'tooLarge' : 'tooLong',
        params: { maximum: Number(issue.maximum) },
      }
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'email' : 'format' }
    case 'invalid_value':
      return { code: 'unknown' }
    case 'not_multiple_of':
      return { code: 'multipleOf', params: { multiple: Number(issue.divisor) } }
    default:
      return { code: 'invalid' }
  }
}

/** Too short by one is empty, and empty is missing: that is how a person sees it. */
const tooSmall = ({ origin }: Issue, minimum: number): Verdict => {
  if (origin === 'number' || origin === 'int') return { code: 'tooSmall', params: { minimum } }
  return minimum === 1 ? { code: 'required' } : { code: 'tooShort', params: { minimum } }
}
