import * as z from 'zod/mini'
import type { MaterialId } from '@/domain/ids'
import { locales } from '@/domain/locales'
import { materialKinds } from '@/domain/materials/vocabulary'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { materialListQuery } from './material-list'
import { pageOf } from './paging'
import { named } from './schema'
import { date, instant } from './time'

export const material = named(
  'Material',
  z.object({
    id: idOf<MaterialId>(),
    kind: z.enum(materialKinds),
    /** In the caller's language or, where it is not written in that, in English. */
    title: z.string(),
    description: z.string(),
    /** Null: it has no words, or those of all languages. */
    language: z.nullable(z.enum(locales)),
    /** The last day it may be used; null: no end is known. */
    validTo: z.nullable(date),
    changedAt: instant,
    /** Null: a film, which stands elsewhere. */
    file: z.nullable(z.object({ name: z.string(), type: z.string(), size: z.int(), version: z.int() })),
    video: z.nullable(z.string()),
    /** Is there a picture of it to show? */
    hasPreview: z.boolean(),
  }),
)
export type Material = z.infer<typeof material>

export const listMaterials = endpoint({
  id: 'listMaterials',
  resource: 'materials',
  method: 'GET',
  path: '/materials',
  summary: 'Marketing materials shared with the caller’s company today, in the seller’s order',
  access: 'materials.view',
  query: materialListQuery,
  responses: { 200: pageOf(material) },
})

const params = z.object({ materialId: idOf<MaterialId>() })

export const getMaterialPreview = endpoint({
  id: 'getMaterialPreview',
  resource: 'materials',
  method: 'GET',
  path: '/materials/{materialId}/preview',
  summary: 'The picture of a material',
  access: 'materials.view',
  params,
  responses: { 200: 'binary' },
})

export const openMaterial = endpoint({
  id: 'openMaterial',
  resource: 'materials',
  method: 'GET',
  path: '/materials/{materialId}/file',
  summary: 'The file of a material, to look at',
  access: 'materials.view',
  params,
  responses: { 200: 'binary' },
})

export const downloadMaterial = endpoint({
  id: 'downloadMaterial',
  resource: 'materials',
  method: 'POST',
  path: '/materials/{materialId}/downloads',
  summary: 'The file of a material, to keep; the seller sees who has which version',
  access: 'materials.view',
  params,
  responses: { 200: 'binary' },
})
