import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { addTextImportFile, createTextImport } from '@/contract/admin/translations/exchange'
import type { TextImportId } from '@/domain/ids'
import { exchangeLimits } from '@/domain/translations/exchange'

/** Brings files one after another, the first one as a new import unless they join one. */
export function useBringFiles(importId: TextImportId | null) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const create = useMutation(mutation(createTextImport))
  const add = useMutation(mutation(addTextImportFile))
  const bring = async (files: readonly File[]): Promise<void> => {
    const large = files.find(({ size }) => size > exchangeLimits.fileBytes)
    setTooLarge(large?.name ?? null)
    if (large || files.length === 0 || create.isPending || add.isPending) return
    const [first, ...rest] = importId === null ? files : [null, ...files]
    const id = first ? (await create.mutateAsync({ query: { name: nameOf(first) }, body: first })).id : importId
    if (id === null) return
    for (const file of rest)
      if (file) await add.mutateAsync({ params: { importId: id }, query: { name: nameOf(file) }, body: file })
    await client.invalidateQueries({ queryKey: ['textImports'] })
    await navigate({ to: '/admin/translations/import', search: { import: id } })
  }
  return {
    // What fails is shown by the error of the mutation.
    bring: (files: readonly File[]) => void bring(files).catch(() => undefined),
    tooLarge,
    pending: create.isPending || add.isPending,
    error: create.error ?? add.error,
  }
}

/** Folders name languages, where a folder was chosen. */
const nameOf = (file: File): string => (file.webkitRelativePath || file.name).slice(-120)
