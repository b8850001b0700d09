import type { MailTemplateKind } from '@/domain/mails/templates'
import type { MailRow, MailTemplateRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'

/** Texts the business worded itself, by their whole key (`orderReceived.subject`). */
export type OwnTexts = ReadonlyMap<string, string>

export const templateKey = (kind: MailTemplateKind, locale: MailRow['locale']): string => `${kind}:${locale}`

/** Shared words stand at the top of the namespace, those of a kind below its name. */
export const textKey = (kind: MailTemplateKind, part: string): string => (kind === 'common' ? part : `${kind}.${part}`)

export const ownTextsOf = (rows: readonly Pick<MailTemplateRow, 'kind' | 'parts'>[]): OwnTexts =>
  new Map(rows.flatMap(({ kind, parts }) => Object.entries(parts).map(([part, text]) => [textKey(kind, part), text])))

/** All own texts of a language. */
export const ownTexts = async (tx: Tx, locale: MailRow['locale']): Promise<OwnTexts> =>
  ownTextsOf((await tx.mailTemplates.all()).filter((row) => row.locale === locale))
