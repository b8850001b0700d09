import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { GlossaryTerm } from '@/contract/admin/translations/text-help'
import type { Text, TextFinding, TextKey } from '@/contract/admin/translations/text-parts'
import type { textSettings } from '@/contract/admin/translations/workbench'
import { checkText } from '@/domain/translations/checks/check-text'
import type { CheckedTerm, CheckWorld } from '@/domain/translations/checks/input'
import { type CheckSettings, defaultCheckSettings } from '@/domain/translations/checks/settings'
import { checkTable } from '@/domain/translations/checks/vocabulary'
import type { Forms } from '@/domain/translations/forms'
import { measureText } from './measure-text'
import { textQueries } from './text.queries'
import { useLanguageDetector } from './use-language-detector'
import type { NestedKeys } from './use-nested-keys'

type Settings = (typeof textSettings)['_zod']['output']

const settingsOf = ({ weights, brands, languages }: Settings): CheckSettings => ({
  ...defaultCheckSettings,
  weights: Object.fromEntries(weights.map(({ check, weight }) => [check, weight])),
  brands,
  languages: Object.fromEntries(
    languages.map(({ language, address, repeatedWords }) => [language, { address, repeatedWords }]),
  ),
})

const termIn = (language: string, { term, isCaseSensitive, isKept, words }: GlossaryTerm): CheckedTerm => {
  const own = words.find((each) => each.language === language)
  return { term, isCaseSensitive, isKept, wordings: own?.wordings ?? [], forbidden: own?.forbidden ?? [] }
}

/** What only a look at other texts and at the code can tell: it stays as the backend said it when the text was saved. */
const isElsewhere = ({ check }: TextFinding): boolean =>
  ['together', 'keys', 'state'].includes(checkTable[check].group) && check !== 'outdated'

type Options = {
  textKey: TextKey
  text: Text
  source: Text | undefined
  forms: Forms
  terms: readonly GlossaryTerm[]
  nested: NestedKeys
}

/** Findings of the text as it is typed; never in the way of the typing, because they are worked out after it is drawn. */
export const useFindings = ({ textKey, text, source, forms, terms, nested }: Options): readonly TextFinding[] => {
  const settings = useQuery(textQueries.settings()).data
  const typed = useDeferredValue(forms)
  const detect = useLanguageDetector()
  const { language } = text
  return useMemo(() => {
    const world: CheckWorld = {
      settings: settings ? settingsOf(settings) : defaultCheckSettings,
      ...(nested.isReady
        ? {
            textOf: (code: string, namespace: string, base: string) =>
              nested.find(namespace, base)?.texts.find((each) => each.language === code)?.forms,
          }
        : {}),
      glossaryOf: () => terms.map((term) => termIn(language, term)),
      measure: measureText,
      ...(detect && { detect }),
    }
    const ignored = new Set(text.findings.filter((finding) => finding.ignored).map(({ id }) => id))
    const now = checkText(
      {
        namespace: textKey.namespace,
        base: textKey.base,
        language,
        forms: typed,
        source: source && source.language !== language ? { language: source.language, forms: source.forms } : null,
        maxLength: textKey.maxLength,
        maxWidth: textKey.maxWidth,
        isOutdated: text.isOutdated,
      },
      world,
    )
    const local = now.map(
      (finding): TextFinding => ({
        ...finding,
        at: finding.at && { ...finding.at },
        params: finding.params as TextFinding['params'],
        fixes: finding.fixes as TextFinding['fixes'],
        ignored: ignored.has(finding.id),
      }),
    )
    const known = new Set(local.map(({ id }) => id))
    return [...local, ...text.findings.filter((finding) => isElsewhere(finding) && !known.has(finding.id))]
  }, [typed, settings, detect, nested, terms, text, source, textKey, language])
}
