import type { FieldError } from '@/domain/result'

/** What is named twice, at its second place. */
export const repeated = (values: readonly string[], pointer: (at: number) => string): FieldError[] =>
  values.flatMap((value, at) =>
    values.indexOf(value) < at ? [{ pointer: pointer(at), code: 'duplicate' as const }] : [],
  )
