import { useMutation } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { mapTextImport, type TextImport } from '@/contract/admin/translations/exchange'

type Means = { found: string; means: string | null }
type Wish = {
  languages?: Means[]
  namespaces?: Means[]
  addKeys?: boolean
  takeAs?: 'translated' | 'reviewed'
  convertOld?: boolean
}

/** Says what of the files is meant; what is left out stays as it was. */
export function useMapImport({ id: importId, version, addKeys, takeAs, convertOld }: TextImport) {
  const map = useMutation(mutation(mapTextImport))
  return {
    change: (wish: Wish) =>
      map.mutate({
        params: { importId },
        body: { version, languages: [], namespaces: [], addKeys, takeAs, convertOld, ...wish },
      }),
    pending: map.isPending,
    error: map.error,
  }
}
