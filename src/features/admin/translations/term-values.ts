import type { GlossaryTerm } from '@/contract/admin/translations/text-help'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'

type Languages = readonly Pick<WorkbenchLanguage, 'code'>[]
type Words = Record<string, string>

const joined = (words: readonly string[] | undefined): string => (words ?? []).join(', ')
const split = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]

/** A term as its form has it: the words of a language in one line. */
export const termValues = (term: GlossaryTerm | undefined, languages: Languages) => {
  const of = (pick: 'wordings' | 'forbidden'): Words =>
    Object.fromEntries(
      languages.map(({ code }) => [code, joined(term?.words.find(({ language }) => language === code)?.[pick])]),
    )
  return {
    term: term?.term ?? '',
    note: term?.note ?? '',
    isKept: term?.isKept ?? false,
    isCaseSensitive: term?.isCaseSensitive ?? false,
    words: of('wordings'),
    forbidden: of('forbidden'),
  }
}

export const bodyOf = (values: ReturnType<typeof termValues>, languages: Languages) => ({
  term: values.term,
  note: values.note,
  isKept: values.isKept,
  isCaseSensitive: values.isCaseSensitive,
  words: languages
    .map(({ code }) => ({
      language: code,
      wordings: split(values.words[code]),
      forbidden: split(values.forbidden[code]),
    }))
    .filter(({ wordings, forbidden }) => wordings.length + forbidden.length > 0),
})
