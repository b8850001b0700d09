import { useTranslation } from 'react-i18next'
import type { Finding, FindingParams } from '@/domain/translations/checks/finding'
import type { Weight } from '@/domain/translations/checks/settings'
import type { Check, CheckGroup } from '@/domain/translations/checks/vocabulary'
import type { Form } from '@/domain/translations/forms'
import { categoryOf, isOrdinal } from '@/domain/translations/keys'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'
import { useLanguageName } from './use-language-name'

/** Params that name forms or languages instead of repeating what is written. */
const formParams = new Set(['form', 'forms'])
const languageParams = new Set(['language', 'languages'])

/** Checks and what they find, in words for people. */
export const useFindingText = () => {
  // Loads the texts: keys that come out of data do not.
  useTranslation('translationChecks')
  const { message } = useMessage()
  const format = useFormat()
  const languageName = useLanguageName()

  const form = (name: Form): string => {
    const category = categoryOf(name)
    if (category === null) return message('translationChecks:form.plain')
    const said = message(`translationChecks:form.${category}`)
    return isOrdinal(name) ? message('translationChecks:form.ordinal', { form: said }) : said
  }
  const said = (name: string, value: string): string => {
    if (formParams.has(name)) return form(value as Form)
    return languageParams.has(name) ? languageName(value) : value
  }
  const spoken = (params: FindingParams): Record<string, string> =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        if (typeof value === 'number') return [name, format.number(value)]
        if (typeof value === 'string') return [name, said(name, value)]
        // A way has an order that a list does not show.
        return [name, name === 'path' ? value.join(' → ') : format.list(value.map((one) => said(name, one)))]
      }),
    )

  return {
    name: (check: Check): string => message(`translationChecks:check.${check}.name`),
    about: (check: Check): string => message(`translationChecks:check.${check}.about`),
    /** What is wrong, as a sentence. */
    text: ({ problem, params }: Pick<Finding, 'problem' | 'params'>): string =>
      message(`translationChecks:problem.${problem}`, spoken(params)),
    group: (group: CheckGroup): string => message(`translationChecks:group.${group}`),
    severity: (weight: Weight): string => message(`translationChecks:severity.${weight}`),
    form,
  }
}
