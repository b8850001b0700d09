import type { Id } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { Check } from '@/domain/translations/checks/vocabulary'
import { defaultCheckSettings, type FormOfAddress, type Weight } from '@/domain/translations/checks/settings'
import { languageRows } from '../text-languages/languages'
import type { TextSettingsRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'

const settingsId = 'textSettings' as Id<'TextSettings'>

const asDelivered: TextSettingsRow = {
  id: settingsId,
  version: 0,
  reviewerIsAnother: true,
  reviewedIsProtected: false,
  checks: defaultCheckSettings,
}

/** The rules in force; version 0 until somebody changed them. */
export const textSettings = async (tx: Tx): Promise<TextSettingsRow> =>
  (await tx.textSettings.get(settingsId)) ?? asDelivered

type Command = Pick<TextSettingsRow, 'reviewerIsAnother' | 'reviewedIsProtected'> & {
  version: number
  brands: readonly string[]
  weights: readonly { check: Check; weight: Weight }[]
  languages: readonly { language: string; address: FormOfAddress; repeatedWords: readonly string[] }[]
}

export async function updateTextSettings(tx: Tx, command: Command): Promise<Result<TextSettingsRow>> {
  const before = await textSettings(tx)
  if (before.version !== command.version) return refuse('conflict/stale', { current: before })
  const known = (await languageRows(tx)).map(({ code }) => code)
  const unknown = command.languages.findIndex(({ language }) => !known.includes(language))
  if (unknown >= 0)
    return refuse('request/invalid', { errors: [{ pointer: `/languages/${unknown}/language`, code: 'unknown' }] })
  const languages = command.languages.map(({ language, address, repeatedWords }) => [
    language,
    { ...before.checks.languages[language], address, repeatedWords },
  ])
  const checks = {
    ...before.checks,
    brands: command.brands,
    weights: Object.fromEntries(command.weights.map(({ check, weight }) => [check, weight])),
    languages: { ...before.checks.languages, ...Object.fromEntries(languages) },
  }
  const { reviewerIsAnother, reviewedIsProtected } = command
  const rules = { reviewerIsAnother, reviewedIsProtected, checks }
  if (before.version === 0) return ok(await tx.textSettings.insert({ id: settingsId, ...rules }))
  return ok(await tx.textSettings.update(settingsId, rules))
}
