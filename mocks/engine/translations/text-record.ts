import type { TextKeyId } from '@/domain/ids'
import { sourceLanguage } from '@/domain/translations/text-states'
import type { Tx } from '@mocks/store/tx'
import { type TextCatalogue, textIdOf } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import { type TextNow, textNow } from './catalogue/column'
import type { KeyEntry } from './catalogue/key-list'

export type TextRef = { keyId: TextKeyId; language: string }

/** A text as this transaction sees it, with its key and its source. */
export type TextRecord = {
  key: KeyEntry
  place: number
  language: string
  now: TextNow
  source: TextNow
}

/** Undefined: there is no such key or language, or the key is in the trash and only looked at by who says so. */
export async function textRecord(
  tx: Tx,
  catalogue: TextCatalogue,
  ref: TextRef,
  { orInTrash = false }: { orInTrash?: boolean } = {},
): Promise<TextRecord | undefined> {
  const place = catalogue.placeOf(ref.keyId)
  const column = catalogue.column(ref.language)
  const key = place === undefined ? undefined : catalogue.keys[place]
  if (place === undefined || !column || !key) return undefined
  if (!orInTrash && isDeleted(await tx.textKeys.get(ref.keyId))) return undefined
  return {
    key,
    place,
    language: ref.language,
    now: await nowIn(tx, catalogue, place, key, ref.language),
    source: await nowIn(tx, catalogue, place, key, sourceLanguage),
  }
}

export const nowIn = async (
  tx: Tx,
  catalogue: TextCatalogue,
  place: number,
  key: KeyEntry,
  language: string,
): Promise<TextNow> =>
  textNow(catalogue.column(language)?.published[place] ?? {}, await tx.texts.get(textIdOf(language, key.id)))
