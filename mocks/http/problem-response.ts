import type { Problem } from '@/contract/problem'
import { problemTypes } from '@/domain/problems'
import type { Refusal } from '@/domain/result'

/** English titles for people who read raw replies; the portal shows its own translation of `type`. */
const titleOf = (type: string): string => {
  const [noun = '', reason = ''] = type.split('/')
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}: ${reason.replaceAll('-', ' ')}`
}

export const problemOf = (refusal: Refusal, requestId: string): Problem => ({
  ...refusal,
  title: titleOf(refusal.type),
  // A refusal without a status of its own could not be reached over a network in the first place.
  status: problemTypes[refusal.type] || 503,
  requestId,
})

/** RFC 9457. */
export const problemResponse = (refusal: Refusal, requestId: string, status?: number): Response => {
  const document = problemOf(refusal, requestId)
  const headers = new Headers({ 'Content-Type': 'application/problem+json' })
  const wait = refusal.params?.retryAfterSeconds
  if (wait !== undefined) headers.set('Retry-After', String(wait))
  return new Response(JSON.stringify({ ...document, status: status ?? document.status }), {
    status: status ?? document.status,
    headers,
  })
}
