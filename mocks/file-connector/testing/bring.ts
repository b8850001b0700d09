import { crc32 } from '@/domain/files/crc32'
import { type FieldRule, type FileEntity, fileLimits } from '@/domain/files/vocabulary'
import type { SyncRunId } from '@/domain/ids'
import type { Result } from '@/domain/result'
import type { ErpWorld } from '@mocks/jobs/testing/erp-world'
import type { SyncFileRow } from '@mocks/store/rows/files'
import { createFile, keepFilePart } from '../bring-file'
import { importFile } from '../import-file'
import { mapFile } from '../map-file'
import { lookAtFile, readFile } from '../read-file'

const good = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

type Choices = { entity?: FileEntity; rules?: FieldRule[]; inFolder?: boolean; save?: boolean }

/** Brings a file in parts, lets it be looked at, and maps it. */
export async function bring(
  world: Pick<ErpWorld, 'write' | 'read' | 'store'>,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { entity, rules, inFolder, save }: Choices = {},
): Promise<SyncFileRow> {
  const { id } = await world.write(async (tx, ctx) =>
    good(await createFile(tx, { name, size: bytes.length, entity, inFolder }, ctx)),
  )
  for (let number = 0; number * fileLimits.partBytes < bytes.length; number += 1) {
    const from = number * fileLimits.partBytes
    const part = bytes.slice(from, from + fileLimits.partBytes)
    await world.write(async (tx, ctx) =>
      good(await keepFilePart(tx, { fileId: id, number, checksum: crc32(part), bytes: part }, ctx)),
    )
  }
  const look = await lookAtFile(world.store, id, {})
  const file = await world.write(async (tx, ctx) => good(await readFile(tx, id, look, ctx)))
  if (!rules && !entity && !save) return file
  const { version } = file
  const mapping = { fileId: id, version, entity: entity ?? file.entity ?? 'products', rules: rules ?? file.rules, save }
  return world.write(async (tx, ctx) => good(await mapFile(tx, mapping, ctx)))
}

/** Begins to take a file over. */
export const takeOver = async (world: Pick<ErpWorld, 'write'>, { id, version }: SyncFileRow): Promise<SyncRunId> => {
  const { runIds } = await world.write(async (tx, ctx) => good(await importFile(tx, { fileId: id, version }, ctx)))
  const runId = runIds.at(-1)
  if (!runId) throw new Error('No run began')
  return runId
}
