import type { GlossaryTermId } from '@/domain/ids'
import { type FieldError, ok, refuse, type Result } from '@/domain/result'
import { languageRows } from '../text-languages/languages'
import type { GlossaryTermRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords } from '../paging'

type Fields = Omit<GlossaryTermRow, 'id' | 'version'>
type Changed = Promise<Result<GlossaryTermRow>>

export const glossary = async (tx: Tx, { q, sort }: { q?: string; sort?: 'term' | '-term' }, ctx: Context) =>
  (await tx.glossaryTerms.all())
    .filter(
      ({ term, note, words }) =>
        q === undefined || containsWords([term, note, ...words.flatMap(({ wordings }) => wordings)].join(' '), q),
    )
    .toSorted(byValue(({ term }) => term, sort === '-term', ctx.locale))

/** A term is there once, and speaks of languages there are; what stays as it is has no other wording. */
async function faultsOf(tx: Tx, fields: Fields, self?: GlossaryTermId): Promise<FieldError[]> {
  const errors: FieldError[] = []
  const other = await tx.glossaryTerms.one('term', fields.term.toLowerCase())
  if (other && other.id !== self) errors.push({ pointer: '/term', code: 'duplicate' })
  const known = (await languageRows(tx)).map(({ code }) => code)
  for (const [at, { language, wordings, forbidden }] of fields.words.entries()) {
    const pointer = `/words/${at}`
    if (!known.includes(language)) errors.push({ pointer: `${pointer}/language`, code: 'unknown' })
    if (fields.words.findIndex((one) => one.language === language) !== at)
      errors.push({ pointer: `${pointer}/language`, code: 'duplicate' })
    if (fields.isKept && wordings.length > 0) errors.push({ pointer: `${pointer}/wordings`, code: 'notAllowedHere' })
    const both = forbidden.findIndex((word) => wordings.includes(word))
    if (both >= 0) errors.push({ pointer: `${pointer}/forbidden/${both}`, code: 'duplicate' })
  }
  return errors
}

export async function addTerm(tx: Tx, fields: Fields, ctx: Context): Changed {
  const errors = await faultsOf(tx, fields)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(await tx.glossaryTerms.insert({ id: ctx.ids.next('GlossaryTerm'), ...fields }))
}

type Versioned = { termId: GlossaryTermId; version: number }
const seen = async (tx: Tx, { termId, version }: Versioned): Changed => {
  const row = await tx.glossaryTerms.get(termId)
  if (!row) return refuse('resource/not-found')
  return row.version === version ? ok(row) : refuse('conflict/stale', { current: row })
}

export async function updateTerm(tx: Tx, command: Versioned & Fields): Changed {
  const found = await seen(tx, command)
  if (!found.ok) return found
  const { term, note, isCaseSensitive, isKept, words } = command
  const fields = { term, note, isCaseSensitive, isKept, words }
  const errors = await faultsOf(tx, fields, command.termId)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(await tx.glossaryTerms.update(command.termId, fields))
}

export async function deleteTerm(tx: Tx, command: Versioned): Changed {
  const found = await seen(tx, command)
  if (found.ok) await tx.glossaryTerms.delete(command.termId)
  return found
}
