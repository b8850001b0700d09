import { locales } from '@/domain/locales'
import { holds } from '@/domain/permissions/can'
import type { SettingName } from '@/domain/settings/values'
import type { MailTemplateRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import type { Need } from './need'

const brandTexts = ['brandClaim', 'signInMessage', 'newsTitle', 'newsText'] as const satisfies readonly SettingName[]

type InLanguages = Readonly<Record<(typeof locales)[number], string>>

/** Said in one language and not in another. What is said in none is not meant to be said. */
const isHalfSaid = (text: InLanguages): boolean => {
  const said = locales.filter((locale) => text[locale].trim() !== '')
  return said.length > 0 && said.length < locales.length
}

/** Mails the business worded itself in one language, while another still has the shipped words for the same part. */
const halfWorded = (rows: readonly Pick<MailTemplateRow, 'kind' | 'locale' | 'parts'>[]): number => {
  const kinds = new Map<string, Map<string, Set<string>>>()
  for (const { kind, locale, parts } of rows) {
    const worded = kinds.get(kind) ?? new Map<string, Set<string>>()
    for (const part of Object.keys(parts)) worded.set(part, (worded.get(part) ?? new Set()).add(locale))
    kinds.set(kind, worded)
  }
  return [...kinds.values()].filter((worded) => [...worded.values()].some(({ size }) => size < locales.length)).length
}

/**
 * Words that are missing in a language, besides those of products: of mails, categories and branding, each for whoever
 * may open them. Told only where there are some. Names of roles are asked for in every language, so none is missing.
 */
export async function missingWordNeeds(tx: Tx, ctx: Context): Promise<Need[]> {
  const counts: { kind: Need['kind']; count: number }[] = []
  if (holds(ctx.actor, 'mailTemplates.view'))
    counts.push({ kind: 'mailsUntranslated', count: halfWorded(await tx.mailTemplates.all()) })
  if (holds(ctx.actor, 'catalogue.view')) {
    const categories = (await tx.productCategories.all()).filter(({ name }) => isHalfSaid(name))
    counts.push({ kind: 'categoriesUntranslated', count: categories.length })
  }
  if (holds(ctx.actor, 'portalSettings.view')) {
    const settings = await portalSettings(tx)
    const texts = brandTexts.filter((name) => isHalfSaid(settings[name]))
    counts.push({ kind: 'brandingUntranslated', count: texts.length })
  }
  return counts.filter(({ count }) => count > 0).map((need) => ({ ...need, since: null }))
}
