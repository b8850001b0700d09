import * as z from 'zod/mini'
import { disputeLimits } from '@/domain/disputes/vocabulary'
import type { CompanyId, DisputeId } from '@/domain/ids'
import { allowedActions } from '../action'
import { dispute, disputeSummary } from '../disputes'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { moneySchema } from '../money'
import { pageOf } from '../paging'
import { named } from '../schema'
import { date } from '../time'
import { deskDisputeListQuery } from './dispute-desk-list'

const company = z.object({ id: idOf<CompanyId>(), name: z.string() })

export const deskDisputeSummary = named('DeskDisputeSummary', z.extend(disputeSummary, { company }))
export type DeskDisputeSummary = z.infer<typeof deskDisputeSummary>

export const deskDispute = named(
  'DeskDispute',
  z.extend(dispute, {
    company,
    /** The seller's day, and when a rejected part is due unless the desk says otherwise. */
    today: date,
    usualDueOn: date,
    allowedActions: allowedActions(['decide']),
  }),
)
export type DeskDispute = z.infer<typeof deskDispute>

const params = z.object({ disputeId: idOf<DisputeId>() })

export const listDeskDisputes = endpoint({
  id: 'listDeskDisputes',
  resource: 'disputes',
  method: 'GET',
  path: '/admin/disputes',
  summary: 'Disputes of every customer the caller reaches',
  access: 'disputeDesk.view',
  query: deskDisputeListQuery,
  responses: {
    200: pageOf(deskDisputeSummary, {
      views: z.object({ open: z.int(), decided: z.int(), all: z.int() }),
      totals: z.array(moneySchema),
      companies: z.array(company),
    }),
  },
})

export const getDeskDispute = endpoint({
  id: 'getDeskDispute',
  resource: 'disputes',
  method: 'GET',
  path: '/admin/disputes/{disputeId}',
  summary: 'One dispute of a customer, with what the desk may do',
  access: 'disputeDesk.view',
  params,
  responses: { 200: deskDispute },
})

export const decideDispute = endpoint({
  id: 'decideDispute',
  resource: 'disputes',
  method: 'POST',
  path: '/admin/disputes/{disputeId}/decide',
  summary: 'Credit a dispute through the ERP, in full or in part, or reject it with a day on which it is due again',
  access: 'disputeDesk.decide',
  params,
  body: z.object({
    version: z.int(),
    /** Minor units; 0 rejects it. */
    credited: z.int().check(z.minimum(0)),
    /** Null: the usual day. */
    dueAgainOn: z.nullable(date),
    /** Told to the customer. */
    note: z.string().check(z.trim(), z.minLength(1), z.maxLength(disputeLimits.note)),
  }),
  responses: { 200: deskDispute },
})
