import { type Locale, locales } from '@/domain/locales'
import { compareForms, physicalKey } from '@/domain/translations/keys'
import type { Form } from '@/domain/translations/forms'
import { isBusinessText } from '@mocks/engine/translations/business-namespaces'
import { isRefusedByMail, mailNamespace } from '@mocks/engine/translations/mail-words'
import type { Blocking, Pending } from '@mocks/engine/text-releases/pending'
import type { TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import type { PendingText } from '@mocks/engine/translations/catalogue/pending'
import type { TextChange } from '@mocks/store/rows/text-releases'
import type { Store } from '@mocks/store/tx'
import { textCatalogue } from './text-catalogue'

const changesOf = ({ language, namespace, base, published, forms }: PendingText): TextChange[] =>
  ([...new Set([...Object.keys(published), ...Object.keys(forms)])] as Form[])
    .toSorted(compareForms)
    .map((form) => ({
      language,
      namespace,
      key: physicalKey(base, form),
      before: published[form] ?? null,
      after: forms[form] ?? null,
    }))
    .filter(({ before, after }) => before !== after)

/** Errors in a draft that nobody has set aside. What is taken away can have none. */
const blockingOf = ({ findings, placeOf, column }: TextCatalogue, text: PendingText): Blocking[] => {
  const place = placeOf(text.keyId)
  if (place === undefined || Object.keys(text.forms).length === 0) return []
  const ignored = new Set(column(text.language)?.rows.get(place)?.ignored ?? [])
  const { language, namespace, base: key } = text
  return findings
    .of(place, language)
    .filter(({ severity, id }) => severity === 'error' && !ignored.has(id))
    .map(({ check }) => ({ language, namespace, key, check }))
}

/** What the templates of mails would refuse: they know which facts a mail has and cannot do without. */
const refusedByMails = ({ language, namespace, base, forms }: PendingText): Blocking[] =>
  namespace === mailNamespace &&
  Object.entries(forms).some(([form, text]) =>
    isRefusedByMail(physicalKey(base, form as Form), language as Locale, text),
  )
    ? [{ language, namespace, key: base, check: 'placeholders' }]
    : []

/** Drafts of some languages, or with none named of all, and the errors in them. */
export const pendingTexts = async (store: Store, languages: readonly string[]): Promise<Pending> => {
  const catalogue = await textCatalogue(store)
  const pending = catalogue
    .pending()
    .filter(({ language }) => languages.length === 0 || languages.includes(language))
    // Records of the business have their texts in the languages of the product.
    .filter((text) => !isBusinessText(text) || (locales as readonly string[]).includes(text.language))
  const blocking = pending.flatMap((text) => {
    const found = blockingOf(catalogue, text)
    return found.length > 0 ? found : refusedByMails(text)
  })
  return { changes: pending.flatMap(changesOf), blocking }
}
