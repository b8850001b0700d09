export const mailFolders = ['inbox', 'sent', 'archive', 'spam', 'trash'] as const
export type MailFolder = (typeof mailFolders)[number]

/** Records that correspondence can be attached to. */
export const mailRecordKinds = ['order', 'quote', 'return', 'case'] as const
export type MailRecordKind = (typeof mailRecordKinds)[number]

/** What the simulated mail server can be made to do. */
export const mailServerModes = ['up', 'slow', 'down', 'authExpired', 'quota'] as const
export type MailServerMode = (typeof mailServerModes)[number]

export const mailLimits = {
  subject: 200,
  text: 20_000,
  recipients: 20,
  files: 5,
  signature: 1_000,
  address: 200,
} as const

/** Addresses of the seller; the first is what new messages come from. */
export const sellerAddresses = ['service@portico-supply.example', 'sales@portico-supply.example'] as const
