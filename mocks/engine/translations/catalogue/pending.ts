import type { TextKeyId } from '@/domain/ids'
import type { Forms } from '@/domain/translations/forms'
import { sameForms } from '@/domain/translations/text-states'
import { type Column, released, type TextNow } from './column'
import { isDeleted, type KeyEntry } from './key-list'

export type PendingText = Pick<KeyEntry, 'namespace' | 'base'> &
  Pick<TextNow, 'state'> & { keyId: TextKeyId; language: string; published: Forms; forms: Forms }

/** What would be published now, in one language. What a reviewer sent back waits until it is written anew. */
export function pendingOf(keys: readonly KeyEntry[], column: Column): PendingText[] {
  return [...keys.entries()].flatMap(([place, { id: keyId, namespace, base, row }]): PendingText[] => {
    const isGone = isDeleted(row)
    if (!isGone && !column.rows.has(place)) return []
    const now = column.now(place)
    if (!isGone && now.row?.rejection) return []
    const forms = isGone ? {} : released(now.forms, now.state)
    if (sameForms(forms, now.published)) return []
    return [{ keyId, namespace, base, language: column.language, published: now.published, forms, state: now.state }]
  })
}
