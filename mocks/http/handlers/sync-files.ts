import type { SyncFile } from '@/contract/admin/sync-file'
import * as contract from '@/contract/admin/sync-files'
import { ok, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { createFile, keepFilePart } from '@mocks/file-connector/bring-file'
import { checkFile } from '@mocks/file-connector/check-file'
import { exportRecords } from '@mocks/file-connector/export-records'
import { deleteFile, importFile, moveToFolder } from '@mocks/file-connector/import-file'
import { listFiles, listMappings, listSources, setSource } from '@mocks/file-connector/list-files'
import { correctionsOf, listFaults, previewFile } from '@mocks/file-connector/look-at-rows'
import { mapFile } from '@mocks/file-connector/map-file'
import { presentFile } from '@mocks/file-connector/present-file'
import { lookAtFile, readFile } from '@mocks/file-connector/read-file'
import type { SyncFileRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'
import { implement, implementPrepared } from '../implement'

const shown = async (tx: Tx, ctx: Context, result: Result<SyncFileRow>): Promise<Result<SyncFile>> =>
  result.ok ? ok(await presentFile(tx, result.value, ctx)) : result

export const syncFileHandlers = [
  implement(contract.createSyncFile, async ({ tx, body, ctx, reply }) => {
    const file = await shown(tx, ctx, await createFile(tx, body, ctx))
    return file.ok ? reply(201, file.value) : file
  }),

  implement(contract.uploadSyncFilePart, async ({ tx, params, query, body, ctx, reply }) => {
    const part = { ...query, fileId: params.fileId, number: Number(params.number), bytes: body.bytes }
    const kept = await keepFilePart(tx, part, ctx)
    return kept.ok ? reply(200, kept.value) : kept
  }),

  implementPrepared(
    contract.readSyncFile,
    ({ store, params, body }) => lookAtFile(store, params.fileId, body),
    async ({ tx, params, prepared, ctx, reply }) => {
      const file = await shown(tx, ctx, await readFile(tx, params.fileId, prepared, ctx))
      return file.ok ? reply(200, file.value) : file
    },
  ),

  implement(contract.listSyncFiles, async ({ tx, query, ctx, reply }) => reply(200, await listFiles(tx, query, ctx))),

  implement(contract.getSyncFile, async ({ tx, params, ctx, reply }) => {
    const row = await tx.syncFiles.get(params.fileId)
    return row ? reply(200, await presentFile(tx, row, ctx)) : reply.keepAndRefuse({ type: 'resource/not-found' })
  }),

  implement(contract.mapSyncFile, async ({ tx, params, body, ctx, reply }) => {
    const file = await shown(tx, ctx, await mapFile(tx, { ...params, ...body }, ctx))
    return file.ok ? reply(200, file.value) : file
  }),

  implement(contract.previewSyncFile, async ({ tx, params, reply }) => {
    const preview = await previewFile(tx, params.fileId)
    return preview.ok ? reply(200, preview.value) : preview
  }),

  implement(contract.checkSyncFile, async ({ tx, params, body, ctx, reply }) => {
    const file = await shown(tx, ctx, await checkFile(tx, { ...params, ...body }, ctx))
    return file.ok ? reply(202, file.value) : file
  }),

  implement(contract.importSyncFile, async ({ tx, params, body, ctx, reply }) => {
    const file = await shown(tx, ctx, await importFile(tx, { ...params, ...body }, ctx))
    return file.ok ? reply(202, file.value) : file
  }),

  implement(contract.moveSyncFileToFolder, async ({ tx, params, body, ctx, reply }) => {
    const file = await shown(tx, ctx, await moveToFolder(tx, { ...params, ...body }, ctx))
    return file.ok ? reply(200, file.value) : file
  }),

  implement(contract.deleteSyncFile, async ({ tx, params, query, ctx, reply }) => {
    const gone = await deleteFile(tx, { ...params, ...query }, ctx)
    return gone.ok ? reply(204) : gone
  }),

  implement(contract.listSyncFileFaults, async ({ tx, params, query, reply }) => {
    const faults = await listFaults(tx, params.fileId, query)
    return faults.ok ? reply(200, faults.value) : faults
  }),

  implement(contract.getSyncFileCorrections, async ({ tx, params, reply }) => {
    const file = await correctionsOf(tx, params.fileId)
    return file.ok ? reply(200, { type: 'text/csv', ...file.value }) : file
  }),

  implement(contract.listFieldMappings, async ({ tx, query, reply }) =>
    reply(200, { mappings: await listMappings(tx, query.entity) }),
  ),

  implement(contract.listJobSources, async ({ tx, reply }) => reply(200, { sources: await listSources(tx) })),

  implement(contract.setJobSource, async ({ tx, params, body, reply }) => {
    const source = await setSource(tx, { ...params, ...body })
    return source.ok ? reply(200, source.value) : source
  }),

  implement(contract.exportRecords, async ({ tx, params, query, reply }) =>
    reply(200, await exportRecords(tx, params.entity, query)),
  ),
]
