import * as z from 'zod/mini'
import { fileDelimiters, fileEncodings, fileEntities, fileFormats, fileStates } from '@/domain/files/vocabulary'
import type { FieldMappingId, SyncFileId, SyncRunId } from '@/domain/ids'
import { allowedActions } from '../action'
import { idOf } from '../ids'
import { named } from '../schema'
import { instant } from '../time'
import { rules } from './field-rules'
import { runCounts, runState } from './sync'

export const fileEntity = named('FileEntity', z.enum(fileEntities))

export const syncFileActions = ['map', 'check', 'import', 'cancel', 'toFolder', 'delete'] as const

const fileHead = {
  id: idOf<SyncFileId>(),
  version: z.int(),
  name: z.string(),
  size: z.int(),
  source: z.string(),
  entity: z.nullable(fileEntity),
  state: z.enum(fileStates),
  uploadedBy: z.string(),
  uploadedAt: instant,
  inFolder: z.boolean(),
  /** Rows that runs have read, what became of the records in them, and rows with errors. */
  rows: z.int(),
  errors: z.int(),
  counts: runCounts,
  /** The share that the check or the run has read, from 0 to 1. */
  progress: z.number(),
  run: z.nullable(z.object({ id: idOf<SyncRunId>(), state: runState })),
}

export const syncFileSummary = named('SyncFileSummary', z.object(fileHead))
export type SyncFileSummary = z.infer<typeof syncFileSummary>

export const syncFile = named(
  'SyncFile',
  z.object({
    ...fileHead,
    /** Parts there are to be, and the numbers of those that are here. */
    parts: z.int(),
    received: z.array(z.int()),
    shape: z.nullable(
      z.object({
        format: z.enum(fileFormats),
        encoding: z.enum(fileEncodings),
        delimiter: z.enum(fileDelimiters),
        headerRow: z.nullable(z.int()),
        columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
      }),
    ),
    rules,
    /** Fields a record cannot do without and no rule gives. */
    missing: z.array(z.string()),
    mapping: z.nullable(z.object({ id: idOf<FieldMappingId>(), number: z.int() })),
    /** The last dry run. */
    rehearsalId: z.nullable(idOf<SyncRunId>()),
    check: z.nullable(z.object({ rows: z.int(), bad: z.int(), isOver: z.boolean() })),
    allowedActions: allowedActions(syncFileActions),
  }),
)
export type SyncFile = z.infer<typeof syncFile>
