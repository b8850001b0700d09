import type { MailTemplateKind } from '@/domain/mails/templates'
import { publishedIn } from '@mocks/engine/text-releases/published-in'
import type { MailRow, MailTemplateRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'

/** Texts that differ from the shipped ones, by whole key (`orderReceived.subject`); of pages, with their namespace. */
export type OwnTexts = ReadonlyMap<string, string>

export const templateKey = (kind: MailTemplateKind, locale: MailRow['locale']): string => `${kind}:${locale}`

/** Shared words stand at the top of the namespace, those of a kind below its name. */
export const textKey = (kind: MailTemplateKind, part: string): string => (kind === 'common' ? part : `${kind}.${part}`)

export const ownTextsOf = (rows: readonly Pick<MailTemplateRow, 'kind' | 'parts'>[]): OwnTexts =>
  new Map(rows.flatMap(({ kind, parts }) => Object.entries(parts).map(([part, text]) => [textKey(kind, part), text])))

/** What releases of texts changed in the words of mails, and in those that mails take from the pages of returns. */
const publishedTexts = async (tx: Tx, locale: MailRow['locale']): Promise<[string, string][]> =>
  [...(await publishedIn(tx, locale, ['mails', 'returns']))].map(([id, text]) => [id.replace(/^mails:/, ''), text])

/** All texts of a language that differ from those shipped: what was published, and over it what was worded here. */
export const ownTexts = async (tx: Tx, locale: MailRow['locale']): Promise<OwnTexts> =>
  new Map([
    ...(await publishedTexts(tx, locale)),
    ...ownTextsOf((await tx.mailTemplates.all()).filter((row) => row.locale === locale)),
  ])
