import * as z from 'zod/mini'
import type { CompanyId, MaterialFileId, MaterialId } from '@/domain/ids'
import { locales } from '@/domain/locales'
import { markets } from '@/domain/markets'
import { materialKinds, materialLimits, materialStates } from '@/domain/materials/vocabulary'
import { priceGroups } from '@/domain/modules'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { named } from '../schema'
import { date, instant } from '../time'
import { deskMaterialListQuery } from './material-list'

const words = (longest: number) => {
  const text = z.string().check(z.trim(), z.maxLength(longest))
  return z.object({ en: text, pl: text, de: text, ar: text })
}
const customer = z.object({ id: idOf<CompanyId>(), name: z.string() })
const file = named(
  'MaterialFile',
  z.object({ id: idOf<MaterialFileId>(), name: z.string(), type: z.string(), size: z.int() }),
)
export type MaterialFile = z.infer<typeof file>

const summary = {
  id: idOf<MaterialId>(),
  kind: z.enum(materialKinds),
  title: z.string(),
  state: z.enum(materialStates),
  language: z.nullable(z.enum(locales)),
  /** None: all of them. */
  groups: z.array(z.enum(priceGroups)),
  markets: z.array(z.enum(markets)),
  /** Named customers that the caller works for, and how many others. */
  customers: z.array(customer),
  otherCustomers: z.int(),
  validFrom: z.nullable(date),
  validTo: z.nullable(date),
  /** Its place in the library, from 1; null once it is archived. */
  place: z.nullable(z.int()),
  file: z.nullable(file),
  video: z.nullable(z.string()),
  /** Of the file, from 1; 0 for a film. */
  fileVersion: z.int(),
  downloads: z.int(),
  changedAt: instant,
  changedBy: z.string(),
}

export const deskMaterial = named(
  'DeskMaterial',
  z.object({
    ...summary,
    version: z.int(),
    titles: words(materialLimits.title),
    descriptions: words(materialLimits.description),
    cover: z.nullable(file),
    /** The newest first. */
    versions: z.array(z.object({ number: z.int(), file, at: instant, by: z.string(), note: z.string() })),
    allowedActions: allowedActions(['edit', 'archive']),
  }),
)
export type DeskMaterial = z.infer<typeof deskMaterial>

const deskMaterialSummary = named('DeskMaterialSummary', z.object(summary))
export type DeskMaterialSummary = z.infer<typeof deskMaterialSummary>

export const listDeskMaterials = endpoint({
  id: 'listDeskMaterials',
  resource: 'deskMaterials',
  method: 'GET',
  path: '/admin/materials',
  summary: 'Marketing materials by where they are in their life',
  access: 'materialDesk.view',
  query: deskMaterialListQuery,
  responses: {
    200: pageOf(deskMaterialSummary, {
      views: z.object({ current: z.int(), scheduled: z.int(), expired: z.int(), archived: z.int(), all: z.int() }),
    }),
  },
})

const params = z.object({ materialId: idOf<MaterialId>() })

export const getDeskMaterial = endpoint({
  id: 'getDeskMaterial',
  resource: 'deskMaterials',
  method: 'GET',
  path: '/admin/materials/{materialId}',
  summary: 'A marketing material with its versions and for whom it is',
  access: 'materialDesk.view',
  params,
  responses: { 200: deskMaterial },
})

export const getMaterialChoices = endpoint({
  id: 'getMaterialChoices',
  resource: 'deskMaterials',
  method: 'GET',
  path: '/admin/material-choices',
  summary: 'Customers a material can be for',
  access: 'materialDesk.view',
  responses: { 200: z.object({ customers: z.array(customer) }) },
})

/** It belongs to a material once an edit of that names it. */
export const uploadMaterialFile = endpoint({
  id: 'uploadMaterialFile',
  resource: 'deskMaterials',
  method: 'POST',
  path: '/admin/material-files',
  summary: 'Upload the file or the picture of a material; type, content and size are checked',
  access: 'materialDesk.edit',
  query: z.object({ name: z.string().check(z.minLength(1), z.maxLength(120)), use: z.enum(['file', 'cover']) }),
  body: 'binary',
  responses: { 201: file },
})

export const downloadMaterialFile = endpoint({
  id: 'downloadMaterialFile',
  resource: 'deskMaterials',
  method: 'GET',
  path: '/admin/material-files/{fileId}',
  summary: 'The bytes of a file of a material, in whichever version',
  access: 'materialDesk.view',
  params: z.object({ fileId: idOf<MaterialFileId>() }),
  responses: { 200: 'binary' },
})

const fields = {
  kind: z.enum(materialKinds),
  titles: z.extend(words(materialLimits.title), {
    en: z.string().check(z.trim(), z.minLength(1), z.maxLength(materialLimits.title)),
  }),
  descriptions: words(materialLimits.description),
  language: z.nullable(z.enum(locales)),
  groups: z.array(z.enum(priceGroups)).check(z.maxLength(priceGroups.length)),
  markets: z.array(z.enum(markets)).check(z.maxLength(markets.length)),
  /** Of those the caller works for; others that are named stay. */
  customerIds: z.array(idOf<CompanyId>()).check(z.maxLength(materialLimits.customers)),
  validFrom: z.nullable(date),
  validTo: z.nullable(date),
  /** From 1; null: as it is, of a new one at the end. */
  place: z.nullable(z.int().check(z.minimum(1), z.maximum(materialLimits.place))),
  /** Another one than before becomes the next version. A material has a file or a film. */
  fileId: z.nullable(idOf<MaterialFileId>()),
  /** What is new in the file, for colleagues. */
  note: z.string().check(z.trim(), z.maxLength(materialLimits.note)),
  coverId: z.nullable(idOf<MaterialFileId>()),
  video: z.nullable(z.string().check(z.trim(), z.maxLength(materialLimits.video))),
}
export const newMaterial = named('NewMaterial', z.object(fields))
export type NewMaterial = z.infer<typeof newMaterial>

export const createMaterial = endpoint({
  id: 'createMaterial',
  resource: 'deskMaterials',
  method: 'POST',
  path: '/admin/materials',
  summary: 'Add a marketing material',
  access: 'materialDesk.edit',
  body: newMaterial,
  idempotent: 'required',
  responses: { 201: deskMaterial },
})

export const updateMaterial = endpoint({
  id: 'updateMaterial',
  resource: 'deskMaterials',
  method: 'PUT',
  path: '/admin/materials/{materialId}',
  summary: 'Change a marketing material; a new file becomes its next version',
  access: 'materialDesk.edit',
  params,
  body: named('EditedMaterial', z.object({ version: z.int(), ...fields })),
  responses: { 200: deskMaterial },
})

export const archiveMaterial = endpoint({
  id: 'archiveMaterial',
  resource: 'deskMaterials',
  method: 'POST',
  path: '/admin/materials/{materialId}/archive',
  summary: 'Take a material out of the library, or bring it back to its end',
  access: 'materialDesk.edit',
  params,
  body: z.object({ version: z.int(), archived: z.boolean() }),
  responses: { 200: deskMaterial },
})

export const listMaterialDownloads = endpoint({
  id: 'listMaterialDownloads',
  resource: 'deskMaterials',
  method: 'GET',
  path: '/admin/materials/{materialId}/downloads',
  summary: 'Who has downloaded a material, the newest first; people of customers the caller works for',
  access: 'materialDesk.view',
  params,
  query: z.object({
    page: z.optional(z.int().check(z.minimum(1))),
    pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  }),
  responses: {
    200: pageOf(
      z.object({ id: z.string(), at: instant, person: z.string(), customer: z.string(), fileVersion: z.int() }),
    ),
  },
})
