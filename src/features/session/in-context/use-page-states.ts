import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { TextRow } from '@/contract/admin/translations/text-parts'
import { mostPageTexts } from '@/contract/admin/translations/texts'
import type { TextKeyId } from '@/domain/ids'
import { textQueries } from '@/entities/text/text.queries'
import type { PageText } from './page-texts'

export type PageStates = ReadonlyMap<TextKeyId, TextRow>

/** How the texts of a page stand in its language. */
export const usePageStates = (texts: readonly PageText[], language: string): PageStates => {
  const keys = [...new Set(texts.map(({ keyId }) => keyId))].toSorted()
  const parts = Array.from({ length: Math.ceil(keys.length / mostPageTexts) }, (_, index) =>
    keys.slice(index * mostPageTexts, (index + 1) * mostPageTexts),
  )
  return useQueries({
    queries: parts.map((part) => ({ ...textQueries.page(language, part), placeholderData: keepPreviousData })),
    combine: statesOf,
  })
}

const statesOf = (results: readonly { data: { rows: TextRow[] } | undefined }[]): PageStates =>
  new Map(results.flatMap(({ data }) => (data?.rows ?? []).map((row) => [row.id, row] as const)))
