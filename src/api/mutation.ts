import { mutationOptions } from '@tanstack/react-query'
import type { Endpoint } from '@/contract/endpoint'
import { call } from './client'
import { keyFor, settle } from './idempotency'
import type { ApiProblem } from './problem'
import { isTransient } from './problem'

/** Mutation options of a write. What it makes stale is declared in `invalidation.ts`, not at the call. */
export const mutation = <I, R>(endpoint: Endpoint<I, R>) =>
  mutationOptions<R[keyof R], ApiProblem, I>({
    mutationKey: [endpoint.resource, endpoint.id],
    mutationFn: async (input: I) => {
      const idempotencyKey = endpoint.idempotent ? keyFor(endpoint.id, input) : undefined
      try {
        const reply = await call(endpoint, input, { idempotencyKey })
        settle(endpoint.id, input)
        return reply
      } catch (error) {
        if (!isTransient(error)) settle(endpoint.id, input)
        throw error
      }
    },
  })
