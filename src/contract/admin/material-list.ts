import * as z from 'zod/mini'
import { materialKinds, materialStates } from '@/domain/materials/vocabulary'
import { anyOf, listQuery } from '../paging'

export const deskMaterialSorts = ['place', 'title', 'kind', 'validFrom', 'changedAt', 'downloads'] as const

export const deskMaterialListQuery = listQuery(deskMaterialSorts, {
  view: z.optional(z.enum([...materialStates, 'all'])),
  kind: anyOf(z.enum(materialKinds)),
})
export type DeskMaterialListQuery = z.infer<typeof deskMaterialListQuery>
