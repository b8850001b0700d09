import * as z from 'zod/mini'
import type { DelegationId, UserId } from '@/domain/ids'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { named } from './schema'
import { date, instant } from './time'

export const delegationActions = ['revoke'] as const

/** Somebody decides in another's place for some days. Both names stand under every decision. */
export const delegation = named(
  'Delegation',
  z.object({
    id: idOf<DelegationId>(),
    from: z.object({ id: idOf<UserId>(), name: z.string() }),
    to: z.object({ id: idOf<UserId>(), name: z.string() }),
    startsOn: date,
    endsOn: date,
    note: z.nullable(z.string()),
    /** `withdrawn`: taken back before its first day; `revoked`: ended before its last. */
    state: z.enum(['planned', 'active', 'over', 'revoked', 'withdrawn']),
    createdAt: instant,
    allowedActions: allowedActions(delegationActions),
  }),
)
export type Delegation = z.infer<typeof delegation>

export const listDelegations = endpoint({
  id: 'listDelegations',
  resource: 'delegations',
  method: 'GET',
  path: '/delegations',
  summary: 'Delegations from and to the caller; for managers of the team those of the whole company',
  access: 'authorizations.decide',
  responses: {
    200: z.object({
      rows: z.array(delegation),
      /** Who could stand in: people of the company who may authorize. */
      candidates: z.array(z.object({ id: idOf<UserId>(), name: z.string() })),
      /** In whose place a delegation may be made: oneself, and for managers of the team everybody who authorizes. */
      delegators: z.array(z.object({ id: idOf<UserId>(), name: z.string() })),
    }),
  },
})

export const createDelegation = endpoint({
  id: 'createDelegation',
  resource: 'delegations',
  method: 'POST',
  path: '/delegations',
  summary: 'Let a colleague decide in one’s place from one day to another, both included',
  access: 'authorizations.decide',
  idempotent: 'required',
  body: z.object({
    fromUserId: idOf<UserId>(),
    toUserId: idOf<UserId>(),
    startsOn: date,
    endsOn: date,
    note: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  }),
  responses: { 201: delegation },
})

export const revokeDelegation = endpoint({
  id: 'revokeDelegation',
  resource: 'delegations',
  method: 'DELETE',
  path: '/delegations/{delegationId}',
  summary: 'End a delegation now',
  access: 'authorizations.decide',
  params: z.object({ delegationId: idOf<DelegationId>() }),
  responses: { 200: delegation },
})
