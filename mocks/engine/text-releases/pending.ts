import type { TextChange } from '@mocks/store/rows/text-releases'

/** An error that a check found in a draft. */
export type Blocking = { language: string; namespace: string; key: string; check: string }

/** Drafts that read differently from what is published, and what keeps them from it. */
export type Pending = { changes: readonly TextChange[]; blocking: readonly Blocking[] }
