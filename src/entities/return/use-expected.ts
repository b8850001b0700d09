import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ReturnForm } from '@/contract/return-requests'
import type { RequestQueries } from './return.queries'
import type { chosenLines } from './return-draft'

/** What the ticked lines are expected to come to, asked of the backend while one chooses; nothing without prices. */
export function useExpected(
  form: ReturnForm,
  chosen: ReturnType<typeof chosenLines>,
  { queries, seesPrices }: { queries: RequestQueries; seesPrices: boolean },
) {
  const lines = chosen.flatMap(({ id, own: { quantity }, most }) =>
    quantity && (most === null || quantity <= most) ? [{ id, quantity }] : [],
  )
  const source = { kind: form.source.kind, id: form.source.id ?? undefined }
  const asked = useDeferredValue({ source, lines })
  const isKnown = form.source.kind !== 'none' && seesPrices
  const { data } = useQuery({
    ...queries.preview(asked),
    enabled: isKnown && asked.lines.length > 0,
    placeholderData: keepPreviousData,
  })
  const shown = asked.lines.length > 0 ? data : undefined
  return {
    isKnown,
    total: shown?.expected ?? null,
    of: (id: string) => shown?.lines.find((line) => line.id === id)?.expected ?? null,
  }
}
