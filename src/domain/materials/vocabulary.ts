/** MKT-01: what a marketing material is for. */
export const materialKinds = ['catalogue', 'leaflet', 'picture', 'logo', 'poster', 'training', 'video'] as const
export type MaterialKind = (typeof materialKinds)[number]

/** Where a material is in its life on a day: not yet shared, shared, no longer shared, or taken out by hand. */
export const materialStates = ['current', 'scheduled', 'expired', 'archived'] as const
export type MaterialState = (typeof materialStates)[number]

export const materialLimits = {
  title: 120,
  description: 600,
  video: 300,
  note: 200,
  /** Customers that are named one by one. */
  customers: 200,
  place: 10_000,
} as const

/** What may be uploaded, and as what is shown before it is downloaded. */
export const materialUpload = {
  types: ['application/pdf', 'image/png', 'image/jpeg'],
  maxBytes: 10_000_000,
} as const
export const materialCoverUpload = { types: ['image/png', 'image/jpeg'], maxBytes: 1_000_000 } as const
