import { mailKinds } from '../mail-kinds'

/** What can be worded: each kind of mail, and the words that several of them share. */
export const mailTemplateKinds = ['common', 'impersonation', ...mailKinds] as const
export type MailTemplateKind = (typeof mailTemplateKinds)[number]

export const mailPartLimits = { subject: 200, text: 3_000 } as const
