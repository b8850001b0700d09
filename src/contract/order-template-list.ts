import * as z from 'zod/mini'
import { listQuery } from './paging'

export const orderTemplateViews = ['all', 'mine', 'shared'] as const
export const orderTemplateSorts = ['name', 'lines', 'changedAt', 'usedAt'] as const

/** `q` finds the name, the note, the owner, and the number or name of a product that is kept. */
export const orderTemplateListQuery = listQuery(orderTemplateSorts, { view: z.optional(z.enum(orderTemplateViews)) })
export type OrderTemplateListQuery = z.infer<typeof orderTemplateListQuery>
