import type { FieldErrorCode } from '@/domain/result'

/** What is wrong with a field: a code with a sentence in `problems:field`, never a sentence. */
export type FieldIssue = { code: FieldErrorCode; params?: Record<string, string | number> }
export type FieldIssues = Record<string, FieldIssue>

const codes: Record<FieldErrorCode, true> = {
  required: true,
  invalid: true,
  tooShort: true,
  tooLong: true,
  tooSmall: true,
  tooLarge: true,
  notAnInteger: true,
  format: true,
  email: true,
  unknown: true,
  unavailable: true,
  inThePast: true,
  tooFarAhead: true,
  notAWorkday: true,
  multipleOf: true,
  duplicate: true,
  notInCatalog: true,
  notAllowedHere: true,
  tooWeak: true,
  wrongPassword: true,
  wrongCode: true,
  postalCode: true,
  beforeStart: true,
  taxNumberFormat: true,
  taxNumberCheckDigit: true,
  erpOwns: true,
  lowContrast: true,
  placeholder: true,
  missingPlaceholder: true,
  picture: true,
}
/** A code of the catalogue; anything else a backend may say counts as "not valid". */
export const codeOf = (code: string): FieldErrorCode =>
  Object.hasOwn(codes, code) ? (code as FieldErrorCode) : 'invalid'

type Issue = {
  code?: string
  origin?: string
  format?: string
  minimum?: number | bigint
  maximum?: number | bigint
  divisor?: number
  input?: unknown
  path?: readonly (PropertyKey | { key: PropertyKey })[]
}
type StandardResult = { issues?: readonly unknown[] | undefined }
type StandardSchema = { '~standard': { validate: (value: unknown) => StandardResult | Promise<StandardResult> } }

const isText = (origin: string | undefined): boolean => origin === 'string' || origin === 'array' || origin === 'set'

/** An issue of zod in the words of the contract, so that a form says the same before and after asking the backend. */
export const issueOf = (issue: Issue): FieldIssue => {
  const minimum = Number(issue.minimum)
  const maximum = Number(issue.maximum)
  switch (issue.code) {
    case 'too_small':
      if (!isText(issue.origin)) return { code: 'tooSmall', params: { minimum } }
      return minimum === 1 ? { code: 'required' } : { code: 'tooShort', params: { minimum } }
    case 'too_big':
      return isText(issue.origin) ? { code: 'tooLong', params: { maximum } } : { code: 'tooLarge', params: { maximum } }
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'email' : 'format' }
    case 'not_multiple_of':
      return { code: 'multipleOf', params: { multiple: Number(issue.divisor) } }
    case 'invalid_type':
      return { code: issue.format === 'safeint' ? 'notAnInteger' : 'required' }
    default:
      return { code: 'invalid' }
  }
}

const pathOf = (issue: Issue): string =>
  (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.')

/** Every first issue of a field, by the dotted path in the request body. */
export const validate = (schema: unknown, body: unknown): FieldIssues => {
  const result = (schema as StandardSchema)['~standard'].validate(body)
  if (result instanceof Promise) throw new TypeError('A contract schema must validate at once')
  const issues: FieldIssues = {}
  for (const issue of (result.issues ?? []) as Issue[]) issues[pathOf(issue)] ??= issueOf(issue)
  return issues
}

/** `/lines/0/quantity` of a problem document as the dotted path of a form. */
export const pathOfPointer = (pointer: string): string =>
  pointer
    .split('/')
    .filter(Boolean)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
