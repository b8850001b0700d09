import type { TextSettings, WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { FormOfAddress, Weight } from '@/domain/translations/checks/settings'
import { type Check, checks } from '@/domain/translations/checks/vocabulary'
import type { useApiForm } from '@/shared/forms/use-api-form'

/** One field for each check and two for each language; an empty weight leaves the check as it is delivered. */
export type RulesValues = { reviewerIsAnother: boolean; reviewedIsProtected: boolean; brands: string } & Record<
  `weight_${Check}`,
  Weight | ''
> &
  Record<`address_${string}`, FormOfAddress> &
  Record<`words_${string}`, string>

export type RulesFields = Pick<
  ReturnType<typeof useApiForm<RulesValues, unknown, never>>,
  'field' | 'setValue' | 'values'
>

export const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]

export const valuesOf = (settings: TextSettings, languages: readonly WorkbenchLanguage[]): RulesValues => {
  const { reviewerIsAnother, reviewedIsProtected, brands, weights } = settings
  const ofChecks = checks.map((check) => [`weight_${check}`, weights.find((one) => one.check === check)?.weight ?? ''])
  const ofLanguages = languages.flatMap(({ code }) => {
    const own = settings.languages.find(({ language }) => language === code)
    return [
      [`address_${code}`, own?.address ?? 'any'],
      [`words_${code}`, own?.repeatedWords.join(', ') ?? ''],
    ]
  })
  const fixed = { reviewerIsAnother, reviewedIsProtected, brands: brands.join(', ') }
  return { ...fixed, ...Object.fromEntries([...ofChecks, ...ofLanguages]) } as RulesValues
}

export const bodyOf = (values: RulesValues, languages: readonly WorkbenchLanguage[]) => ({
  reviewerIsAnother: values.reviewerIsAnother,
  reviewedIsProtected: values.reviewedIsProtected,
  brands: wordsIn(values.brands),
  weights: checks.flatMap((check) => {
    const weight = values[`weight_${check}`]
    return weight === '' ? [] : [{ check, weight }]
  }),
  languages: languages.map(({ code }) => ({
    language: code,
    address: values[`address_${code}`] ?? 'any',
    repeatedWords: wordsIn(values[`words_${code}`] ?? ''),
  })),
})

/** The field that a path of the body comes from: `languages.1.repeatedWords.0` is that of the second language. */
export const fieldOf = (path: string, languages: readonly WorkbenchLanguage[]): string => {
  const [list, at, part] = path.split('.')
  if (list !== 'languages') return list ?? path
  return `${part === 'address' ? 'address' : 'words'}_${languages[Number(at)]?.code ?? ''}`
}
