import type { ReactNode } from 'react'
import type { MemberValues } from './member-form'

/** What the parts of the form need of it, whichever endpoint it saves to. */
export type MemberForm = {
  values: MemberValues
  errors: Partial<Record<string, ReactNode>>
  setValue: <K extends keyof MemberValues>(name: K, value: MemberValues[K]) => void
}
