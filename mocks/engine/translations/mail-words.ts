import { type Locale, locales } from '@/domain/locales'
import { type MailTemplateKind, mailTemplateKinds } from '@/domain/mails/templates'
import { splitKey } from '@/domain/translations/keys'
import { ownTexts, textKey } from '@mocks/mail/own-texts'
import { shippedParts } from '@mocks/mail/shipped-texts'
import type { TextChange } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { faultsOf, templateRecord, type PartText, wordTemplate } from '../mail-templates/mail-templates'

export const mailNamespace = 'mailTexts'

type Place = { kind: MailTemplateKind; part: string }
type Written = TextChange & { language: Locale }

const isKind = (name: string): name is MailTemplateKind => (mailTemplateKinds as readonly string[]).includes(name)

/** Words that all mails share stand at the top. */
const placeOf = (key: string): Place => {
  const dot = key.indexOf('.')
  const kind = key.slice(0, Math.max(0, dot))
  return isKind(kind) ? { kind, part: key.slice(dot + 1) } : { kind: 'common', part: key }
}

/**
 * What mails say where the business worded it itself in any language: in each language its own words, or else those
 * that are sent in their place. Plurals come with all their forms.
 */
export async function mailWords(tx: Tx, put: (key: string, locale: Locale, text: string) => void): Promise<void> {
  const rows = await tx.mailTemplates.all()
  const worded = new Set(
    rows.flatMap(({ kind, parts }) => Object.keys(parts).map((part) => splitKey(textKey(kind, part)).base)),
  )
  if (worded.size === 0) return
  for (const locale of locales) {
    const own = await ownTexts(tx, locale)
    for (const kind of new Set(rows.map((row) => row.kind)))
      for (const { part, text } of shippedParts(kind, locale)) {
        const key = textKey(kind, part)
        if (worded.has(splitKey(key).base)) put(key, locale, own.get(key) ?? text)
      }
  }
}

/** The parts of a template with these changes in them; null goes back to what is shipped. */
async function partsWith(tx: Tx, kind: MailTemplateKind, locale: Locale, changes: readonly Written[]) {
  const { row } = await templateRecord(tx, { kind, locale })
  const parts = new Map(Object.entries(row?.parts ?? {}))
  for (const { key, after } of changes)
    if (after === null) parts.delete(placeOf(key).part)
    else parts.set(placeOf(key).part, after)
  return { version: row?.version ?? 0, texts: [...parts].map(([part, text]): PartText => ({ part, text })) }
}

/** Words templates anew, as on their own page, with their history. What they refuse the gate has kept back already. */
export async function writeMailWords(tx: Tx, changes: readonly Written[], ctx: Context): Promise<void> {
  const templates = Map.groupBy(changes, ({ key, language }) => `${placeOf(key).kind}:${language}`)
  for (const own of templates.values()) {
    const [first] = own
    if (!first) continue
    const ref = { kind: placeOf(first.key).kind, locale: first.language }
    await wordTemplate(tx, ref, await partsWith(tx, ref.kind, ref.locale, own), ctx)
  }
}

/** Whether a template would refuse these words: a placeholder it does not know or cannot do without, a line too long. */
export const isRefusedByMail = (key: string, locale: Locale, text: string): boolean => {
  const { kind, part } = placeOf(key)
  return faultsOf({ kind, locale }, [{ part, text }]).length > 0
}
