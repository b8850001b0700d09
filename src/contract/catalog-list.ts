import type * as z from 'zod/mini'
import { listQuery } from './paging'

export const catalogSorts = ['name', 'products', 'people', 'state'] as const

export const catalogListQuery = listQuery(catalogSorts, {})

export type CatalogListQuery = z.infer<typeof catalogListQuery>
