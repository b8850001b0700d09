import * as z from 'zod/mini'
import { rowFaults } from '@/domain/sync/row-faults'
import { syncJobKeys } from '@/domain/sync/vocabulary'
import { anyOf, listQuery } from '../paging'

export const failureViews = ['open', 'waiting', 'muted'] as const

const filters = {
  job: anyOf(z.enum(syncJobKeys)),
  code: anyOf(z.enum(rowFaults)),
  /** Failures that need a person, those that wait for another record, and those nobody wants to hear of now. */
  view: z.optional(z.enum(failureViews)),
}

export const failureGroupListQuery = listQuery(['lastSeenAt', 'firstSeenAt', 'count'], filters)
export type FailureGroupListQuery = z.infer<typeof failureGroupListQuery>

export const failureListQuery = listQuery(['key', 'lastSeenAt', 'seen'], {
  fingerprint: z.optional(z.string().check(z.maxLength(600))),
  view: filters.view,
})
export type FailureListQuery = z.infer<typeof failureListQuery>
