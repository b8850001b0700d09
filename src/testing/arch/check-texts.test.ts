import { describe, expect, it } from 'vitest'
import { checkGroups, checks, problemsOf } from '@/domain/translations/checks/vocabulary'
import { weights } from '@/domain/translations/checks/settings'
import { pluralCategories } from '@/domain/translations/forms'
import { readLocaleFiles } from './locale-files'

const files = readLocaleFiles()

/** Keys that come out of data: no compiler sees that one is missing. */
const wanted = [
  ...checks.flatMap((check) => [`check.${check}.name`, `check.${check}.about`]),
  ...checks.flatMap(problemsOf).map((problem) => `problem.${problem}`),
  ...checkGroups.map((group) => `group.${group}`),
  ...weights.map((weight) => `severity.${weight}`),
  ...['plain', 'ordinal', ...pluralCategories].map((form) => `form.${form}`),
]

describe('ADM-16 texts of the checks', () => {
  it.each([...files.keys()])('are all there in %s, and none is left over', (language) => {
    const present = [...(files.get(language)?.get('translationChecks')?.keys() ?? [])]
    expect(present.toSorted()).toEqual(wanted.toSorted())
  })
})
