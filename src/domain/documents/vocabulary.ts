/** What the archive keeps, in the order in which business happens. */
export const archiveKinds = [
  'quote',
  'order',
  'orderConfirmation',
  'deliveryNote',
  'invoice',
  'creditMemo',
  'receipt',
  'return',
  'product',
] as const
export type ArchiveKind = (typeof archiveKinds)[number]

/** Which record a document is made of. Part of its id in the archive. */
export const archiveSources = [
  'order',
  'document',
  'invoice',
  'credit',
  'payment',
  'quote',
  'return',
  'product',
] as const
export type ArchiveSource = (typeof archiveSources)[number]

/** A PDF of the portal's own making, structured data for another system (UBL 2.1, EN 16931), or a file as it was given. */
export const archiveFormats = ['pdf', 'ubl', 'file'] as const
export type ArchiveFormat = (typeof archiveFormats)[number]

/** Documents that one ZIP takes at most. */
export const mostAtOnce = 200
