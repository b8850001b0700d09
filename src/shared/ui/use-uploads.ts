import { useLayoutEffect, useRef, useState } from 'react'

export type UploadedFile = { id: string; name: string; size: number }
export type UploadLimits = { types: readonly string[]; maxBytes: number; maxFiles: number }
export type UploadRefusal = 'type' | 'size' | 'count' | 'empty'
/** A file that is not uploaded: on the way, refused before it left, or refused by the backend. */
export type PendingFile = { key: number; file: File; refusal?: UploadRefusal; error?: unknown }

/** What the backend would refuse anyway, said before the bytes travel. */
export const refusalOf = (file: File, filesSoFar: number, limits: UploadLimits): UploadRefusal | undefined => {
  if (filesSoFar >= limits.maxFiles) return 'count'
  if (file.size === 0) return 'empty'
  if (file.size > limits.maxBytes) return 'size'
  return limits.types.includes(file.type) ? undefined : 'type'
}

type Options = {
  limits: UploadLimits
  value: readonly UploadedFile[]
  onChange: (value: UploadedFile[]) => void
  upload: (file: File) => Promise<UploadedFile>
  remove?: (id: string) => Promise<unknown>
}

export const useUploads = ({ limits, value, onChange, upload, remove }: Options) => {
  const [pending, setPending] = useState<readonly PendingFile[]>([])
  const nextKey = useRef(1)
  // Several uploads end in any order; each must add to what the others have added by then.
  const current = useRef(value)
  useLayoutEffect(() => {
    current.current = value
  }, [value])
  const change = (next: UploadedFile[]): void => {
    current.current = next
    onChange(next)
  }
  const drop = (key: number): void => setPending((files) => files.filter((file) => file.key !== key))

  const send = async ({ key, file }: PendingFile): Promise<void> => {
    try {
      const uploaded = await upload(file)
      drop(key)
      change([...current.current, uploaded])
    } catch (error) {
      setPending((files) => files.map((other) => (other.key === key ? { ...other, error } : other)))
    }
  }
  const add = (files: readonly File[]): void => {
    const waiting = pending.filter(({ refusal, error }) => !refusal && !error).length
    let count = value.length + waiting
    const made = files.map((file): PendingFile => {
      const refusal = refusalOf(file, count, limits)
      if (!refusal) count += 1
      return { key: nextKey.current++, file, refusal }
    })
    setPending((before) => [...before.filter(({ refusal }) => !refusal), ...made])
    for (const file of made) if (!file.refusal) void send(file)
  }
  const retry = (file: PendingFile): void => {
    setPending((files) => files.map((other) => (other.key === file.key ? { ...other, error: undefined } : other)))
    void send(file)
  }
  const removeUploaded = async (id: string): Promise<void> => {
    change(current.current.filter((file) => file.id !== id))
    await remove?.(id)
  }
  return { pending, add, retry, drop, removeUploaded }
}
