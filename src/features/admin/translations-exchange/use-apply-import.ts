import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '@/api/client'
import { applyTextImport, type TextImport } from '@/contract/admin/translations/exchange'
import { exchangeQueries } from './exchange.queries'

/** Applies part after part until it is over; what breaks off can go on where it stood. */
export function useApplyImport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (brought: TextImport) => {
      let current = brought
      while (!current.applied?.endedAt) {
        const { id: importId, version } = current
        current = await call(applyTextImport, { params: { importId }, body: { version } })
        client.setQueryData(exchangeQueries.brought(importId).queryKey, current)
      }
      return current
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['textImports'] }),
        client.invalidateQueries({ queryKey: ['translations'] }),
      ]),
  })
}
