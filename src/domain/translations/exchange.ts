/** Files texts travel in. `jsonNested` and `jsonFlat` are read alike. */
export const textFormats = ['jsonNested', 'jsonFlat', 'po', 'xliff12', 'xliff20', 'csv', 'xlsx'] as const
export type TextFormat = (typeof textFormats)[number]

/** What a file would do to a text. */
export const textOutcomes = ['new', 'changed', 'newKey', 'unchanged', 'refused'] as const
export type TextOutcome = (typeof textOutcomes)[number]

/** Why somebody should look before a text is taken from a file. */
export const textConflicts = ['draft', 'reviewed', 'hidden', 'source', 'placeholders'] as const
export type TextConflict = (typeof textConflicts)[number]

/** What of a file is not taken, and why. */
export const textRefusals = [
  'unknownKey',
  'deletedKey',
  'noSource',
  'badKey',
  'characters',
  'tooLong',
  'form',
  'placeholderMissing',
  'language',
  'protected',
] as const
export type TextRefusal = (typeof textRefusals)[number]

/** What reading a file met, line by line. */
export const textIssues = [
  'format',
  'broken',
  'unsafe',
  'noKey',
  'twice',
  'obsolete',
  'untranslated',
  'noForm',
  'noLanguage',
  'notText',
  'oldPlural',
] as const
export type TextIssue = (typeof textIssues)[number]

/** What a format has no place for. */
export const textLosses = [
  'gettextForm',
  'ordinalApart',
  'states',
  'descriptions',
  'limits',
  'comments',
  'source',
  'hidden',
  'bothTextAndGroup',
] as const
export type TextLoss = (typeof textLosses)[number]

export const exchangeLimits = {
  /** Bytes of one file as it is brought. */
  fileBytes: 15_000_000,
  /** Bytes of everything in it once unpacked. */
  unpackedBytes: 80_000_000,
  files: 3000,
  texts: 400_000,
  issues: 1000,
} as const
