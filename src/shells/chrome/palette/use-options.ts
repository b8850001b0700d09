import type { Side } from '@/domain/permissions/catalogue'
import { type Option, scopeOf } from './option'
import { useCommandOptions } from './use-command-options'
import { useRecordOptions } from './use-record-options'

/** Letters without case and marks, so that `zamowienia` finds `Zamówienia`. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase()

/** What cannot be used comes last, and only to those who look for it. */
const matching = (options: readonly Option[], wanted: string, all = wanted !== ''): Option[] => {
  const found = options.filter(({ label, missing }) => (all || !missing) && fold(label).includes(fold(wanted)))
  return [...found.filter(({ missing }) => !missing), ...found.filter(({ missing }) => missing)]
}

/** The lines for what is typed: recent records, pages, actions, records found. */
export const useOptions = (side: Side, text: string): { options: Option[]; searching: boolean } => {
  const { scope, wanted } = scopeOf(text)
  const commands = useCommandOptions(side)
  const { recent, records, searching } = useRecordOptions(side, wanted, scope)
  const options = [
    ...recent,
    ...(scope === undefined ? matching(commands.pages, wanted) : []),
    ...(scope === 'actions' ? matching(commands.actions, wanted, true) : []),
    ...(scope === undefined && wanted !== '' ? matching(commands.actions, wanted) : []),
    ...records,
  ]
  return { options, searching }
}
