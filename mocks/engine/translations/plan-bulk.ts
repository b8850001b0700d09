import type { TextBulkAction } from '@/contract/admin/translations/text-bulk'
import type { RefusalReason } from '@/contract/action'
import type { TextKeyId } from '@/domain/ids'
import type { Form, Forms } from '@/domain/translations/forms'
import { replaceIn } from '@/domain/translations/find-replace'
import { formsOf } from '@/domain/translations/plural-forms'
import { isEmptyText, sameForms, sourceLanguage } from '@/domain/translations/text-states'
import type { RefusalCode } from '@/domain/refusals'
import type { TextValue } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { TextCatalogue } from './catalogue/catalogue'
import { reworded } from './edit-texts'
import { valueOf } from './put-text'
import { hasNothingToReview } from './review-texts'
import { textSettings } from './settings'
import { suggestions } from './text-help'
import { type TextRecord, textRecord } from './text-record'
import { textRights } from './text-rights'

export type TextAction = Exclude<TextBulkAction, { kind: 'addTags' | 'removeTags' | 'deleteKeys' }>
/** What becomes of one text: another value, nothing, or a refusal. */
export type Planned = { record: TextRecord; value: TextValue | null; reason?: RefusalReason & { code: RefusalCode } }

/** What an action makes of each text; nothing is written. */
export async function planBulk(
  tx: Tx,
  catalogue: TextCatalogue,
  { keyIds, languages, action }: { keyIds: readonly TextKeyId[]; languages: readonly string[]; action: TextAction },
  ctx: Context,
): Promise<Planned[]> {
  const rights = await textRights(tx, ctx)
  const { reviewerIsAnother } = await textSettings(tx)
  const right = action.kind === 'approve' ? 'review' : 'edit'
  const planned: Planned[] = []
  for (const keyId of keyIds)
    for (const language of languages) {
      const record = await textRecord(tx, catalogue, { keyId, language })
      if (!record) continue
      const value = valueAfter(catalogue, record, action)
      if (value === null) planned.push({ record, value })
      else if (!rights.may(right, language))
        planned.push({ record, value: null, reason: { code: 'texts.otherLanguage' } })
      else if (action.kind === 'approve' && reviewerIsAnother && record.now.row?.author?.id === ctx.actor.userId)
        planned.push({ record, value: null, reason: { code: 'texts.own' } })
      else planned.push({ record, value })
    }
  return planned
}

/** Null: nothing to be done. */
function valueAfter(catalogue: TextCatalogue, record: TextRecord, action: TextAction): TextValue | null {
  const { now, language, source, key } = record
  const value = valueOf(now)
  const words = (forms: Forms): TextValue | null => (sameForms(forms, now.forms) ? null : reworded(record, forms))
  const onlyIf = (condition: boolean, after: TextValue): TextValue | null => (condition ? after : null)
  switch (action.kind) {
    case 'approve':
      return onlyIf(!hasNothingToReview(now) && now.state !== 'reviewed', {
        ...value,
        state: 'reviewed',
        translatedFrom: null,
      })
    case 'unapprove':
      return onlyIf(now.state === 'reviewed', { ...value, state: 'translated' })
    case 'hide':
      return onlyIf(now.state !== 'hidden' && language !== sourceLanguage, { ...value, state: 'hidden' })
    case 'show':
      return onlyIf(now.state === 'hidden', { ...value, state: isEmptyText(now.forms) ? 'untranslated' : 'translated' })
    case 'upToDate':
      return onlyIf(value.translatedFrom !== null, { ...value, translatedFrom: null })
    case 'discard':
      return onlyIf(now.isDraft, {
        ...{ forms: null, translatedFrom: value.translatedFrom },
        state: isEmptyText(now.published) ? 'untranslated' : 'reviewed',
      })
    case 'clear':
      return words({})
    case 'copy': {
      const from = catalogue.column(action.from)?.now(record.place).forms ?? {}
      const forms = inForms(from, formsOf(language, key.counts))
      return now.state === 'untranslated' && !isEmptyText(forms) ? words(forms) : null
    }
    case 'memory': {
      if (now.state !== 'untranslated') return null
      const [best] = suggestions(
        catalogue,
        { place: record.place, language, source },
        { least: action.percent / 100, most: 1 },
      )
      return best ? words(best.forms) : null
    }
    case 'replace':
      return words(replaced(now.forms, action))
  }
}

/** A text in the forms of another language: each form its own, else the one that stands for most numbers. */
const inForms = (from: Forms, wanted: readonly Form[]): Forms => {
  const main = from.other ?? from[''] ?? Object.values(from)[0]
  return Object.fromEntries(
    wanted.flatMap((form): [Form, string][] => {
      const text = from[form] ?? main
      return text === undefined ? [] : [[form, text]]
    }),
  )
}

const replaced = (forms: Forms, { replacement, ...query }: Extract<TextAction, { kind: 'replace' }>): Forms =>
  Object.fromEntries(
    Object.entries(forms)
      .map(([form, text]) => [form, replaceIn(text, query, replacement, false).text] as const)
      .filter(([, text]) => text !== ''),
  )
