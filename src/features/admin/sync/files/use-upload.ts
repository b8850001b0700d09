import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '@/api/client'
import { createSyncFile, readSyncFile, uploadSyncFilePart } from '@/contract/admin/sync-files'
import type { SyncFile } from '@/contract/admin/sync-file'
import { crc32 } from '@/domain/files/crc32'
import { fileLimits } from '@/domain/files/vocabulary'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'

type Progress = { sent: number; total: number; reading: boolean }
type Upload = {
  progress: Progress | null
  error: unknown
  /** Sends a file, or what is missing of one that was begun, and lets it be looked at. */
  start(file: File, source: string, begun: SyncFile | null): void
}

const attempts = 3

/** A part that is lost on the way is sent again: the server knows it by its number and checksum. */
async function sendPart(fileId: SyncFile['id'], number: number, part: Blob): Promise<void> {
  const checksum = crc32(new Uint8Array(await part.arrayBuffer()))
  for (let attempt = 1; ; attempt += 1)
    try {
      await call(uploadSyncFilePart, { params: { fileId, number: String(number) }, query: { checksum }, body: part })
      return
    } catch (error) {
      if (attempt === attempts) throw error
    }
}

export function useUpload(onFile: (file: SyncFile) => void): Upload {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [error, setError] = useState<unknown>(null)

  const send = async (file: File, source: string, begun: SyncFile | null): Promise<void> => {
    const announced =
      begun ??
      (await call(
        createSyncFile,
        { body: { name: file.name.slice(-120), size: file.size, source } },
        { idempotencyKey: crypto.randomUUID() },
      ))
    onFile(announced)
    const here = new Set(announced.received)
    for (let number = 0; number < announced.parts; number += 1) {
      setProgress({ sent: number, total: announced.parts, reading: false })
      const from = number * fileLimits.partBytes
      if (!here.has(number)) await sendPart(announced.id, number, file.slice(from, from + fileLimits.partBytes))
    }
    setProgress({ sent: announced.parts, total: announced.parts, reading: true })
    const read = await call(readSyncFile, { params: { fileId: announced.id }, body: {} })
    client.setQueryData(syncFileQueries.file(read.id).queryKey, read)
    onFile(read)
  }

  return {
    progress,
    error,
    start: (file, source, begun) => {
      setError(null)
      setProgress({ sent: 0, total: 1, reading: false })
      void send(file, source, begun)
        .catch(setError)
        .finally(() => setProgress(null))
    },
  }
}
