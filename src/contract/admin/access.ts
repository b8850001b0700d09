import * as z from 'zod/mini'
import type { UserId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { named } from '../schema'
import { grantedScope, permissionName } from './access-names'

/** The steps that decide about a right, in the order in which they are asked. */
export const accessSteps = [
  'setting',
  'customer',
  'person',
  'role',
  'scope',
  'element',
  'state',
  'limit',
  'session',
] as const

export const accessLine = named(
  'AccessLine',
  z.object({
    step: z.enum(accessSteps),
    /** `skipped`: there is nothing to ask at this step, for this right or without a record. */
    result: z.enum(['passes', 'stops', 'skipped']),
    /** Names a sentence of this step. */
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** What decided. */
    source: z.nullable(
      z.object({
        kind: z.enum(['settings', 'customer', 'account', 'administrator', 'role', 'order']),
        id: z.nullable(z.string()),
        name: z.string(),
        /** May the reader open it? */
        open: z.boolean(),
      }),
    ),
    /** Where it stops: whether the reader may change that, and who else can. */
    fix: z.nullable(z.object({ may: z.boolean(), ask: z.array(z.string()) })),
  }),
)
export type AccessLine = z.infer<typeof accessLine>

export const accessExplanation = named(
  'AccessExplanation',
  z.object({
    person: z.object({ id: idOf<UserId>(), name: z.string(), companyName: z.nullable(z.string()) }),
    permission: permissionName,
    /** The number of the record that was asked about. */
    record: z.nullable(z.string()),
    /** Is the right in force, for this record if one was named? The same answer every call gets. */
    granted: z.boolean(),
    scope: z.nullable(grantedScope),
    /** Nothing at all stands in the way, also not of the record or the customer. */
    allowed: z.boolean(),
    lines: z.array(accessLine),
  }),
)
export type AccessExplanation = z.infer<typeof accessExplanation>

const params = z.object({ userId: idOf<UserId>() })
const query = z.object({
  permission: permissionName,
  /** Number of an order or of a customer. */
  record: z.optional(z.string().check(z.maxLength(40))),
})

export const explainAccountAccess = endpoint({
  id: 'explainAccountAccess',
  resource: 'accounts',
  method: 'GET',
  path: '/admin/accounts/{userId}/access',
  summary: 'Why a buyer may or may not do something, step by step',
  access: 'accounts.view',
  params,
  query,
  responses: { 200: accessExplanation },
})

export const explainAdministratorAccess = endpoint({
  id: 'explainAdministratorAccess',
  resource: 'administrators',
  method: 'GET',
  path: '/admin/administrators/{userId}/access',
  summary: 'Why an administrator may or may not do something, step by step',
  access: 'administrators.view',
  params,
  query,
  responses: { 200: accessExplanation },
})
