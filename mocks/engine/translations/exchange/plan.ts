import { sourceLanguage } from '@/domain/translations/text-states'
import type { TextCatalogue } from '../catalogue/catalogue'
import type { TextRights } from '../text-rights'
import { textFinder } from './find-text'
import { planRow } from './plan-row'
import type { PlanChoices, PlanRow, Wording, WordingGroup } from './wording'

/** Compares wordings of files with the texts as they are. Texts are never cleared: an empty wording says nothing. */
export function planImport(
  catalogue: TextCatalogue,
  wordings: readonly Wording[],
  choices: PlanChoices,
  rights: Pick<TextRights, 'may'>,
): PlanRow[] {
  const said = wordings.filter(({ text }) => text !== '')
  const find = textFinder(catalogue, said)
  const groups = new Map<string, WordingGroup>()
  for (const wording of said) {
    const found = find(wording)
    const namespace =
      (found.place === undefined ? undefined : catalogue.keys[found.place]?.namespace) ?? wording.namespace
    const id = `${wording.language} ${namespace}:${found.base}`
    let group = groups.get(id)
    if (!group) {
      group = { namespace, base: found.base, language: wording.language, words: new Map(), found }
      groups.set(id, group)
    }
    group.words.set(found.form, wording)
  }
  const sources = new Set(
    [...groups.values()]
      .filter(({ language }) => language === sourceLanguage)
      .map(({ namespace, base }) => `${namespace}:${base}`),
  )
  return [...groups.values()].map((group) => planRow(catalogue, group, sources, choices, rights))
}
