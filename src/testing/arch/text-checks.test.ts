import { describe, expect, it } from 'vitest'
import { type CheckedNamespace, checkNamespace } from '@/domain/translations/checks/check-namespace'
import { checkText } from '@/domain/translations/checks/check-text'
import type { Finding } from '@/domain/translations/checks/finding'
import type { CheckWorld } from '@/domain/translations/checks/input'
import { defaultCheckSettings } from '@/domain/translations/checks/settings'
import { checks, problemsOf, severityOfProblem } from '@/domain/translations/checks/vocabulary'
import { formsByBase, keyShape } from '@/domain/translations/keys'
import { readLocaleFiles } from './locale-files'

const authority = 'en'
/** The checks that can keep a text from being published. */
const gating = checks.filter((check) => problemsOf(check).some((problem) => severityOfProblem(problem) === 'error'))
const files = readLocaleFiles()
const languages = [...files.keys()]
const namespaces = [...(files.get(authority)?.keys() ?? [])]

const shapes = new Map(
  namespaces.map((namespace) => {
    const keys = languages.flatMap((language) => [...(files.get(language)?.get(namespace)?.keys() ?? [])])
    return [namespace, keyShape(keys)] as const
  }),
)
const texts = new Map(
  languages.map((language) => {
    const byNamespace = namespaces.map((namespace) => {
      const shape = shapes.get(namespace)
      const entries = files.get(language)?.get(namespace) ?? new Map<string, string>()
      return [namespace, shape ? formsByBase(entries, shape) : new Map()] as const
    })
    return [language, new Map(byNamespace)] as const
  }),
)

const world: CheckWorld = {
  settings: defaultCheckSettings,
  textOf: (language, namespace, base) => texts.get(language)?.get(namespace)?.get(base),
  basesOf: (namespace) => texts.get(authority)?.get(namespace)?.keys() ?? [],
}

const findingsOf = (language: string): { key: string; finding: Finding }[] =>
  namespaces.flatMap((namespace) => {
    const own = texts.get(language)?.get(namespace) ?? new Map()
    const english = texts.get(authority)?.get(namespace) ?? new Map()
    const single = [...own].flatMap(([base, forms]) => {
      const source = language === authority ? null : { language: authority, forms: english.get(base) ?? {} }
      return checkText({ namespace, base, language, forms, source }, world, gating).map((finding) => ({
        base,
        finding,
      }))
    })
    const whole: CheckedNamespace = {
      namespace,
      language,
      sourceLanguage: authority,
      keys: [...(files.get(language)?.get(namespace)?.keys() ?? [])],
      texts: own,
      source: english,
    }
    const together = [...checkNamespace(whole, world)].flatMap(([base, all]) =>
      all.map((finding) => ({ base, finding })),
    )
    return [...single, ...together].map(({ base, finding }) => ({ key: `${namespace}:${base}`, finding }))
  })

describe('ADM-16 our own texts', () => {
  it.each(languages)('hold no error in %s', (language) => {
    const errors = findingsOf(language).filter(({ finding }) => finding.severity === 'error')
    expect(errors.map(({ key, finding }) => `${key} ${finding.id}`)).toEqual([])
  })
})
