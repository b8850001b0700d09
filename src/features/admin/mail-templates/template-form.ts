import type { MailTemplate } from '@/contract/admin/mail-templates'

/** Texts by their place, so that two people merge text by text. */
export type TemplateValues = Record<`p${number}`, string>

export const templateValues = ({ parts }: MailTemplate): TemplateValues =>
  Object.fromEntries(parts.map(({ text }, at) => [`p${at}`, text]))

export const partsOf = ({ parts }: MailTemplate, values: TemplateValues): { part: string; text: string }[] =>
  parts.map(({ part, text }, at) => ({ part, text: values[`p${at}`] ?? text }))

/** `parts.2.text` of a refusal is the third field. */
export const fieldOf = (path: string): string => path.replace(/^parts\.(\d+)\..*$/, 'p$1')
