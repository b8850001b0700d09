import * as z from 'zod/mini'
import { locales } from '@/domain/locales'
import { materialKinds } from '@/domain/materials/vocabulary'
import { anyOf, listQuery } from './paging'

export const materialSorts = ['place', 'title', 'changedAt'] as const

export const materialListQuery = listQuery(materialSorts, {
  kind: anyOf(z.enum(materialKinds)),
  /** The language the material is in; what has none fits every language. */
  language: anyOf(z.enum(locales)),
})
export type MaterialListQuery = z.infer<typeof materialListQuery>
