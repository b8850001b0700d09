import { weighedByBase } from '@/domain/translations/checks/check-namespace'
import { languageChecks } from '@/domain/translations/checks/check-text'
import type { Finding } from '@/domain/translations/checks/finding'
import type { CheckWorld } from '@/domain/translations/checks/input'
import { weightOf } from '@/domain/translations/checks/settings'
import { checkManyProblems, checkUsage } from '@/domain/translations/checks/together'
import { sourceLanguage } from '@/domain/translations/text-states'

/** What is said of a source text whose key nothing asks for. */
export const unusedKey = (base: string, world: CheckWorld): readonly Finding[] =>
  weighedByBase([checkUsage({ bases: [base], isUsed: () => false })], sourceLanguage, world).get(base) ?? []

const weightOfMany = ({ settings }: CheckWorld) =>
  weightOf(languageChecks(settings, sourceLanguage), 'manyProblems.languages')

/** That those who translate a text go wrong is only remarked: it makes no text a bad one. */
export const isOnlyARemark = (world: CheckWorld): boolean => (weightOfMany(world) ?? 'info') === 'info'

/** What is said of a source text that several languages get wrong. */
export function manyProblems(
  base: string,
  languages: readonly string[],
  findingsIn: (language: string) => readonly Finding[],
  world: CheckWorld,
): readonly Finding[] {
  if (weightOfMany(world) === null) return []
  const byLanguage = new Map(languages.map((language) => [language, findingsIn(language)]))
  const found = checkManyProblems(new Map([[base, byLanguage]]))
  return weighedByBase([found], sourceLanguage, world).get(base) ?? []
}
