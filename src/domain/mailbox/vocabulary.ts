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
  /** How long a message waits before it goes, so that it can be taken back. */
  undoSeconds: 10,
  /** Of a file that came with a message; larger ones stay on the mail server. */
  fileBytes: 25_000_000,
} as const

/** Addresses of the seller; the first is what new messages come from. */
export const sellerAddresses = ['service@portico-supply.example', 'sales@portico-supply.example'] as const

/** Files of messages that are handed on: none of them can run. */
export const mailFileTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/csv', 'text/plain'] as const
