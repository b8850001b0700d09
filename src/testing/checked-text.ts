import { checkText } from '@/domain/translations/checks/check-text'
import { applyFix, type Finding } from '@/domain/translations/checks/finding'
import type { CheckedText, CheckWorld } from '@/domain/translations/checks/input'
import { defaultCheckSettings } from '@/domain/translations/checks/settings'
import type { Check } from '@/domain/translations/checks/vocabulary'
import type { Forms } from '@/domain/translations/forms'

export type Wording = string | Forms
export const formsIn = (wording: Wording): Forms => (typeof wording === 'string' ? { '': wording } : wording)

export type Beside = { readonly source?: Wording; readonly world?: Partial<CheckWorld> } & Partial<
  Omit<CheckedText, 'source' | 'forms' | 'language'>
>

/** What one check, or all of them, finds in a text beside its English source. */
export const findingsIn = (language: string, own: Wording, beside: Beside = {}, check?: Check): readonly Finding[] => {
  const { source, world, ...rest } = beside
  const text: CheckedText = {
    namespace: 'orders',
    base: 'list.title',
    language,
    forms: formsIn(own),
    source: source === undefined ? null : { language: 'en', forms: formsIn(source) },
    ...rest,
  }
  return checkText(text, { settings: defaultCheckSettings, ...world }, check && [check])
}

/** The text after the first fix of every finding of a check, one after the other; as a string where it has one form. */
export const mendedBy = (check: Check, language: string, own: Wording, beside: Beside = {}): Wording => {
  let forms = formsIn(own)
  for (let round = 0; round < 9; round++) {
    const fix = findingsIn(language, forms, beside, check).find(({ fixes }) => fixes.length > 0)?.fixes[0]
    if (!fix) break
    forms = applyFix(forms, fix)
  }
  const [only, ...more] = Object.keys(forms)
  return only === '' && more.length === 0 ? (forms[''] ?? '') : forms
}
