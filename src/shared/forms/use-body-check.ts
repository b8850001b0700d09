import { useEffect, useState } from 'react'
import { bodySchema } from '@/api/body-schema'
import type { Endpoint, Schema } from '@/contract/endpoint'
import { allWithoutUnseen } from '@/domain/unseen'
import { type FieldIssues, validate } from './field-errors'

/**
 * Checks what a form would send, as the backend will, which takes out what nobody sees. Where the schema is fetched, it is long there before anybody has
 * filled in a form; until then, and without a network, the backend's answer says the same.
 */
export const useBodyCheck = <I, R>(endpoint: Endpoint<I, R>): ((body: unknown) => FieldIssues) => {
  const declared = bodySchema(endpoint)
  const [fetched, setFetched] = useState<Schema | undefined>(undefined)
  useEffect(() => {
    if (typeof declared !== 'function') return
    declared().then(setFetched, () => undefined)
  }, [declared])
  const schema = typeof declared === 'function' ? fetched : declared
  return (body) => (schema ? validate(schema, allWithoutUnseen(body)) : {})
}
