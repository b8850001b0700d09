import type { SyncFile, SyncFileSummary } from '@/contract/admin/sync-file'
import type { FileState } from '@/domain/files/vocabulary'
import { holds } from '@/domain/permissions/can'
import { isRunOver } from '@/domain/sync/run-states'
import type { Context } from '@mocks/engine/context'
import { actionUnless } from '@mocks/engine/refusal'
import { readRecords } from '@mocks/files/formats/read-records'
import { missingFields } from '@mocks/files/mapping/propose'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { partsIn, sourceOf } from './file-parts'

const sampleRows = 20
const mostSamples = 3

export const isMapped = ({ entity, shape, rules }: SyncFileRow): boolean =>
  entity !== null && shape !== null && missingFields(entity, rules).length === 0

/** The last run of a file, over or not. */
export const lastRunOf = async (tx: Tx, { runIds }: SyncFileRow): Promise<SyncRunRow | null> => {
  const id = runIds.at(-1)
  return id === undefined ? null : ((await tx.syncRuns.get(id)) ?? null)
}

/** Derived from what is kept, so that no end of a run can leave a file in a state that is not true. */
export function stateOf(file: SyncFileRow, run: SyncRunRow | null): FileState {
  const { stage, isOver, counts, check, place, inFolder } = file
  if (stage === 'uploading' || stage === 'unreadable' || stage === 'superseded') return stage
  if (run && !isRunOver(run.state)) return 'importing'
  if (isOver) return counts.failed + counts.conflict + counts.blocked > 0 ? 'importedWithErrors' : 'imported'
  if (check && !check.isOver) return 'checking'
  if (place) return 'stopped'
  return inFolder ? 'waiting' : 'mapped'
}

export function presentSummary(file: SyncFileRow, run: SyncRunRow | null): SyncFileSummary {
  const { id, version, name, size, source, entity, uploadedBy, uploadedAt, inFolder, rows, counts, check } = file
  const state = stateOf(file, run)
  const isImport = state === 'importing' || state === 'stopped'
  const place = isImport ? (file.place ?? file.shape?.dataFrom) : check?.place
  const isAll = file.isOver || (state === 'mapped' && check?.isOver)
  return {
    ...{ id, version, name, size, source, entity, state, uploadedBy, inFolder, rows, counts },
    uploadedAt: new Date(uploadedAt).toISOString(),
    errors: rows > 0 ? counts.failed + counts.conflict + counts.blocked : (check?.bad ?? 0),
    progress: isAll ? 1 : place ? Math.min(place.offset / Math.max(file.readSize, 1), 1) : 0,
    run: run && { id: run.id, state: run.state },
  }
}

export async function presentFile(tx: Tx, file: SyncFileRow, ctx: Context): Promise<SyncFile> {
  const run = await lastRunOf(tx, file)
  const { shape, entity, rules, check } = file
  const samples = shape ? await samplesOf(tx, file) : []
  return {
    ...presentSummary(file, run),
    parts: file.parts,
    received: file.stage === 'uploading' ? await receivedParts(tx, file) : [],
    shape: shape && {
      ...{ format: shape.format, encoding: shape.encoding, delimiter: shape.delimiter, headerRow: shape.headerRow },
      columns: shape.columns.map((name, at) => ({ name, samples: samples[at] ?? [] })),
    },
    rules: [...rules],
    missing: entity ? missingFields(entity, rules) : [],
    mapping: file.mapping && { ...file.mapping },
    rehearsalId: file.rehearsal?.runId ?? null,
    check: check && { rows: check.rows, bad: check.bad, isOver: check.isOver },
    allowedActions: actionsOf(file, run, ctx),
  }
}

export const receivedParts = async (tx: Tx, { id }: SyncFileRow): Promise<number[]> =>
  (await tx.syncFileParts.by('fileId', id)).map(({ number }) => number).toSorted((a, b) => a - b)

async function samplesOf(tx: Tx, file: SyncFileRow): Promise<string[][]> {
  const { shape } = file
  if (!shape) return []
  const { records } = await readRecords(sourceOf(partsIn(tx), file), shape, shape.dataFrom, sampleRows)
  return shape.columns.map((_, at) => {
    const values = records.flatMap(({ cells }) => cells?.[at]?.trim().slice(0, 60) || [])
    return [...new Set(values)].slice(0, mostSamples)
  })
}

function actionsOf(file: SyncFileRow, run: SyncRunRow | null, ctx: Context): SyncFile['allowedActions'] {
  const state = stateOf(file, run)
  const right = !holds(ctx.actor, 'sync.run') && ({ code: 'permission.syncRun' } as const)
  const busy = (state === 'importing' || state === 'checking') && ({ code: 'state.running' } as const)
  const unmapped = !isMapped(file) && ({ code: 'state.fileNotMapped' } as const)
  const begun = file.place !== null && ({ code: 'state.fileBegun' } as const)
  const done = (file.isOver || file.stage === 'superseded') && ({ code: 'state.fileDone' } as const)
  return [
    actionUnless(
      'map',
      right,
      busy,
      state !== 'importedWithErrors' && (done || begun),
      file.shape === null && ({ code: 'state.fileNotMapped' } as const),
    ),
    actionUnless('check', right, busy, done, unmapped),
    actionUnless('import', right, state === 'importing' && ({ code: 'state.running' } as const), done, unmapped),
    actionUnless('cancel', right, state !== 'importing' && ({ code: 'state.notRunning' } as const)),
    actionUnless('toFolder', right, busy, done, unmapped),
    actionUnless('delete', right, busy),
  ]
}
