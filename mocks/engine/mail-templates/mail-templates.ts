import type { Locale } from '@/contract/session'
import { placeholderFault } from '@/domain/mails/placeholders'
import { mailPartLimits, type MailTemplateKind } from '@/domain/mails/templates'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { ownTexts, ownTextsOf, type OwnTexts, templateKey, textKey } from '@mocks/mail/own-texts'
import { shippedParts, type ShippedPart } from '@mocks/mail/shipped-texts'
import type { MailTemplateRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

export type TemplateRef = { kind: MailTemplateKind; locale: Locale }
export type PartText = { part: string; text: string }
/** A template as it counts now; `row` is null while nothing is worded anew. */
export type TemplateRecord = TemplateRef & {
  row: MailTemplateRow | null
  parts: (ShippedPart & { own: string | null })[]
}

export async function templateRecord(tx: Tx, ref: TemplateRef): Promise<TemplateRecord> {
  const row = (await tx.mailTemplates.one('key', templateKey(ref.kind, ref.locale))) ?? null
  const parts = shippedParts(ref.kind, ref.locale).map((part) => ({ ...part, own: row?.parts[part.part] ?? null }))
  return { ...ref, row, parts }
}

/** Faults of what was worded, each at its text: `/parts/2/text`. */
export function faultsOf(ref: TemplateRef, texts: readonly PartText[]): FieldError[] {
  const shipped = new Map(shippedParts(ref.kind, ref.locale).map((part) => [part.part, part]))
  return texts.flatMap(({ part, text }, at): FieldError[] => {
    const known = shipped.get(part)
    if (!known) return [{ pointer: `/parts/${at}/part`, code: 'unknown' }]
    if (texts.findIndex((each) => each.part === part) !== at)
      return [{ pointer: `/parts/${at}/part`, code: 'duplicate' }]
    const pointer = `/parts/${at}/text`
    if (text.trim() === '') return [{ pointer, code: 'required' }]
    // A subject is one line; text has no control characters but its line ends.
    if (part === 'subject' && text.length > mailPartLimits.subject)
      return [{ pointer, code: 'tooLong', params: { maximum: mailPartLimits.subject } }]
    if ((part === 'subject' ? /[\p{Cc}\u2028\u2029]/u : /[^\P{Cc}\n]/u).test(text))
      return [{ pointer, code: 'invalid' }]
    const fault = placeholderFault(text, known)
    return fault ? [{ pointer, ...fault }] : []
  })
}

/** Only what differs from the shipped texts. */
const differing = (ref: TemplateRef, texts: readonly PartText[]): Record<string, string> => {
  const shipped = new Map(shippedParts(ref.kind, ref.locale).map(({ part, text }) => [part, text]))
  return Object.fromEntries(
    texts.filter(({ part, text }) => shipped.get(part) !== text).map(({ part, text }) => [part, text]),
  )
}

/** Own texts of the language, with these in the place of what the template has. */
export async function textsWith(tx: Tx, ref: TemplateRef, texts: readonly PartText[]): Promise<Result<OwnTexts>> {
  const errors = faultsOf(ref, texts)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const others = await ownTexts(tx, ref.locale)
  const kept = [...others].filter(([key]) =>
    shippedParts(ref.kind, ref.locale).every(({ part }) => textKey(ref.kind, part) !== key),
  )
  return ok(new Map([...kept, ...ownTextsOf([{ kind: ref.kind, parts: differing(ref, texts) }])]))
}

const keptChanges = 50

/** Words a mail anew, or, without texts, goes back to the shipped ones. What was before is kept in its history. */
export async function wordTemplate(
  tx: Tx,
  ref: TemplateRef,
  { version, texts }: { version: number; texts: readonly PartText[] },
  ctx: Context,
): Promise<Result<TemplateRecord>> {
  const now = await templateRecord(tx, ref)
  if ((now.row?.version ?? 0) !== version) return refuse('conflict/stale', { current: now })
  const errors = faultsOf(ref, texts)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const parts = differing(ref, texts)
  const before = now.row?.parts ?? {}
  const changes = now.parts
    .filter(({ part }) => before[part] !== parts[part])
    .map(({ part }) => ({ part, before: before[part] ?? null, after: parts[part] ?? null }))
  if (changes.length === 0) return ok(now)
  const at = ctx.clock.now()
  const change = { at, by: ctx.actorName, changes }
  const changed = { parts, changedAt: at, changedBy: ctx.actorName }
  if (now.row)
    await tx.mailTemplates.update(now.row.id, {
      ...changed,
      history: [change, ...now.row.history].slice(0, keptChanges),
    })
  else
    await tx.mailTemplates.insert({
      id: ctx.ids.next<'MailTemplate'>('MailTemplate'),
      key: templateKey(ref.kind, ref.locale),
      ...ref,
      ...changed,
      history: [change],
    })
  return ok(await templateRecord(tx, ref))
}
