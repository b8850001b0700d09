import * as z from 'zod/mini'
import { listQuery } from '../paging'

export const registrationViews = ['waiting', 'unconfirmed', 'approved', 'rejected', 'merged', 'all'] as const

export const registrationSorts = ['submittedAt', 'companyName', 'country', 'number'] as const

export const registrationListQuery = listQuery(registrationSorts, { view: z.optional(z.enum(registrationViews)) })

export type RegistrationListQuery = z.infer<typeof registrationListQuery>
