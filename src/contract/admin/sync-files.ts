import * as z from 'zod/mini'
import {
  cellFaults,
  fileDelimiters,
  fileEncodings,
  fileEntities,
  fileLimits,
  jobSources,
} from '@/domain/files/vocabulary'
import type { FieldMappingId, SyncFileId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { listQuery, pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { rules } from './field-rules'
import { fileEntity, syncFile, syncFileSummary } from './sync-file'
import { syncFileListQuery } from './sync-file-list'

const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))

export const createSyncFile = endpoint({
  id: 'createSyncFile',
  resource: 'syncFiles',
  method: 'POST',
  path: '/admin/sync/files',
  summary: 'Announce a file; its bytes follow in parts of 1 MB',
  access: 'sync.run',
  idempotent: 'required',
  body: z.object({
    name: short,
    size: z.int().check(z.minimum(1), z.maximum(fileLimits.maxBytes)),
    /** Where it comes from: mappings are kept by it. */
    source: z.optional(short),
    entity: z.optional(fileEntity),
    /** Leaves it in the drop folder of its entity for the next run by schedule. */
    inFolder: z.optional(z.boolean()),
  }),
  responses: { 201: syncFile },
})

const fileParams = z.object({ fileId: idOf<SyncFileId>() })

/** The same part may be sent again: what is here already is left alone. */
export const uploadSyncFilePart = endpoint({
  id: 'uploadSyncFilePart',
  resource: 'syncFiles',
  method: 'PUT',
  path: '/admin/sync/files/{fileId}/parts/{number}',
  summary: 'One part of a file; sent again, it changes nothing. After the last part the file is looked at',
  access: 'sync.run',
  params: z.object({ fileId: idOf<SyncFileId>(), number: z.string().check(z.regex(/^\d{1,4}$/u)) }),
  query: z.object({ checksum: z.int().check(z.minimum(0)) }),
  body: 'binary',
  responses: { 200: z.object({ parts: z.int(), missing: z.array(z.int()) }) },
})

/** What is said about the file goes over what is found in it. */
export const readSyncFile = endpoint({
  id: 'readSyncFile',
  resource: 'syncFiles',
  method: 'POST',
  path: '/admin/sync/files/{fileId}/read',
  summary: 'Find out how the file is read and what its columns probably are; also again, with other wishes',
  access: 'sync.run',
  params: fileParams,
  body: z.object({
    encoding: z.optional(z.enum(fileEncodings)),
    delimiter: z.optional(z.enum(fileDelimiters)),
    headerRow: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(50)))),
  }),
  responses: { 200: syncFile },
})

export const listSyncFiles = endpoint({
  id: 'listSyncFiles',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/files',
  summary: 'Files that were brought, newest first',
  access: 'sync.view',
  query: syncFileListQuery,
  responses: { 200: pageOf(syncFileSummary) },
})

export const getSyncFile = endpoint({
  id: 'getSyncFile',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/files/{fileId}',
  summary: 'A file with its columns, what they are taken for, and how far it is read',
  access: 'sync.view',
  params: fileParams,
  responses: { 200: syncFile },
})

export const mapSyncFile = endpoint({
  id: 'mapSyncFile',
  resource: 'syncFiles',
  method: 'PUT',
  path: '/admin/sync/files/{fileId}/mapping',
  summary: 'Say what the file holds and which column is which field; saved, it serves the next file of the source too',
  access: 'sync.run',
  params: fileParams,
  body: z.object({
    version: z.int(),
    entity: fileEntity,
    /** Absent: as the columns are understood by themselves. */
    rules: z.optional(rules),
    source: z.optional(short),
    save: z.optional(z.boolean()),
  }),
  responses: { 200: syncFile },
})

const trouble = {
  row: z.int(),
  field: z.nullable(z.string()),
  column: z.nullable(z.string()),
  fault: z.enum(cellFaults),
  /** As it stands in the file: hostile. */
  value: z.string(),
}

export const fileFault = named('FileFault', z.object(trouble))
export type FileFault = z.infer<typeof fileFault>

export const previewSyncFile = endpoint({
  id: 'previewSyncFile',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/files/{fileId}/preview',
  summary: 'The first 50 rows as the file has them, with what is wrong in which cell',
  access: 'sync.view',
  params: fileParams,
  responses: {
    200: z.object({
      columns: z.array(z.string()),
      rows: z.array(z.object({ row: z.int(), cells: z.nullable(z.array(z.string())), troubles: z.array(fileFault) })),
    }),
  },
})

const versionBody = z.object({ version: z.int() })

export const checkSyncFile = endpoint({
  id: 'checkSyncFile',
  resource: 'syncFiles',
  method: 'POST',
  path: '/admin/sync/files/{fileId}/check',
  summary: 'Read the whole file and tell what is wrong with its rows, without taking anything over',
  access: 'sync.run',
  params: fileParams,
  body: versionBody,
  responses: { 202: syncFile },
})

export const importSyncFile = endpoint({
  id: 'importSyncFile',
  resource: 'syncFiles',
  method: 'POST',
  path: '/admin/sync/files/{fileId}/import',
  summary: 'Take the file over as a run of the job of its entity, from where an earlier run stopped',
  access: 'sync.run',
  idempotent: 'required',
  params: fileParams,
  body: z.object({ version: z.int(), dryRun: z.optional(z.boolean()) }),
  responses: { 202: syncFile },
})

export const moveSyncFileToFolder = endpoint({
  id: 'moveSyncFileToFolder',
  resource: 'syncFiles',
  method: 'POST',
  path: '/admin/sync/files/{fileId}/folder',
  summary: 'Leave the file in the drop folder of its entity, for the next run by schedule, or take it out again',
  access: 'sync.run',
  params: fileParams,
  body: z.object({ version: z.int(), inFolder: z.boolean() }),
  responses: { 200: syncFile },
})

export const deleteSyncFile = endpoint({
  id: 'deleteSyncFile',
  resource: 'syncFiles',
  method: 'DELETE',
  path: '/admin/sync/files/{fileId}',
  summary: 'Forget a file and its bytes; what it changed stays changed',
  access: 'sync.run',
  params: fileParams,
  query: versionBody,
  responses: { 204: null },
})

export const listSyncFileFaults = endpoint({
  id: 'listSyncFileFaults',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/files/{fileId}/faults',
  summary: 'Rows of a checked file that cannot be taken over, at most 1,000',
  access: 'sync.view',
  params: fileParams,
  query: listQuery(['row'], {}),
  responses: { 200: pageOf(fileFault) },
})

export const getSyncFileCorrections = endpoint({
  id: 'getSyncFileCorrections',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/files/{fileId}/corrections',
  summary: 'The rows with errors as a file of their own, to be corrected and brought again',
  access: 'sync.view',
  params: fileParams,
  responses: { 200: 'binary' },
})

export const fieldMapping = named(
  'FieldMapping',
  z.object({
    id: idOf<FieldMappingId>(),
    entity: fileEntity,
    source: z.string(),
    number: z.int(),
    columns: z.array(z.string()),
    rules,
    savedBy: z.string(),
    savedAt: instant,
  }),
)
export type FieldMapping = z.infer<typeof fieldMapping>

export const listFieldMappings = endpoint({
  id: 'listFieldMappings',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/field-mappings',
  summary: 'Saved mappings with all their versions, newest first',
  access: 'sync.view',
  query: z.object({ entity: z.optional(fileEntity) }),
  responses: { 200: z.object({ mappings: z.array(fieldMapping) }) },
})

export const jobSource = named(
  'JobSource',
  z.object({ entity: fileEntity, source: z.enum(jobSources), version: z.int(), unread: z.int() }),
)
export type JobSourceState = z.infer<typeof jobSource>

export const listJobSources = endpoint({
  id: 'listJobSources',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/sources',
  summary: 'Where each kind of record comes from: the ERP service, or files of the drop folder',
  access: 'sync.view',
  responses: { 200: z.object({ sources: z.array(jobSource) }) },
})

/** `version` is that of the job's settings. */
export const setJobSource = endpoint({
  id: 'setJobSource',
  resource: 'syncFiles',
  method: 'PUT',
  path: '/admin/sync/sources/{entity}',
  summary: 'Choose where a kind of record comes from; the schedule of its job stays',
  access: 'sync.configure',
  params: z.object({ entity: z.enum(fileEntities) }),
  body: z.object({ version: z.int(), source: z.enum(jobSources) }),
  responses: { 200: jobSource },
})

export const exportFormats = ['csv', 'xlsx', 'json', 'jsonLines'] as const

/** The very columns that an import understands. */
export const exportRecords = endpoint({
  id: 'exportRecords',
  resource: 'syncFiles',
  method: 'GET',
  path: '/admin/sync/exports/{entity}',
  summary: 'Records as a file that can be brought back: CSV, XLSX or JSON',
  access: 'sync.run',
  params: z.object({ entity: z.enum(fileEntities) }),
  query: z.object({
    format: z.optional(z.enum(exportFormats)),
    delimiter: z.optional(z.enum(fileDelimiters)),
    encoding: z.optional(z.enum(fileEncodings)),
    decimal: z.optional(z.enum(['point', 'comma'])),
  }),
  responses: { 200: 'binary' },
})
