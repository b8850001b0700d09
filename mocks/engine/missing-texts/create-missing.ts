import { ok, refuse, type Result } from '@/domain/result'
import type { Forms } from '@/domain/translations/forms'
import type { MissingTextRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { TextCatalogue } from '../translations/catalogue/catalogue'
import { aboutNothing, addTextKey } from '../translations/edit-keys'
import { missingNow } from './missing-texts'

type Wish = { missingId: MissingTextRow['id']; version: number; text: string }

/** Adds the key that was asked for, and takes it off the list. */
export async function createMissing(
  tx: Tx,
  catalogue: TextCatalogue,
  { text, ...named }: Wish,
  ctx: Context,
): Promise<Result<{ namespace: string; key: string }>> {
  const found = await missingNow(tx, named)
  if (!found.ok) return found
  const { namespace, base, counted } = found.value
  const source: Forms = counted ? { one: text, other: text } : { '': text }
  const key = { ...aboutNothing, namespace, base, counts: counted ? 'cardinal' : 'no', source } as const
  const added = await addTextKey(tx, catalogue, key, ctx)
  if (!added.ok) {
    const { errors } = added.refusal
    const pointed = errors?.map((error) => ({ ...error, pointer: '/text' }))
    return pointed ? refuse(added.refusal.type, { ...added.refusal, errors: pointed }) : added
  }
  await tx.missingTexts.delete(found.value.id)
  return ok({ namespace, key: base })
}
