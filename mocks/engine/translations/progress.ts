import type { TextCatalogue } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import { type Column, flag } from './catalogue/column'
import { textStates } from '@/domain/translations/text-states'

export type Progress = {
  keys: number
  untranslated: number
  translated: number
  reviewed: number
  hidden: number
  outdated: number
  rejected: number
  drafts: number
}

const none = (): Progress => ({
  ...{ keys: 0, untranslated: 0, translated: 0, reviewed: 0, hidden: 0 },
  ...{ outdated: 0, rejected: 0, drafts: 0 },
})

const count = (progress: Progress, flags: number): void => {
  progress.keys += 1
  progress[textStates[flags & flag.state] ?? 'untranslated'] += 1
  if (flags & flag.outdated) progress.outdated += 1
  if (flags & flag.rejected) progress.rejected += 1
  if (flags & flag.draft) progress.drafts += 1
}

/** How far a language is: each key counts once, whatever plural forms it has. */
export function languageProgress({ keys }: TextCatalogue, { flags }: Column): Progress {
  const progress = none()
  for (const [place, { row }] of keys.entries()) if (!isDeleted(row)) count(progress, flags[place] ?? 0)
  return progress
}

export function namespaceProgress({ keys }: TextCatalogue, { flags }: Column): Map<string, Progress> {
  const found = new Map<string, Progress>()
  for (const [place, { row, namespace }] of keys.entries()) {
    if (isDeleted(row)) continue
    const progress = found.get(namespace) ?? none()
    count(progress, flags[place] ?? 0)
    found.set(namespace, progress)
  }
  return found
}
