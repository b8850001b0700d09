import type { Icon } from '@tabler/icons-react'
import type { Permission } from '@/domain/permissions/catalogue'

/** One line of the palette. */
export type Option = {
  id: string
  group: string
  label: string
  icon: Icon
  about?: string | null
  /** The right it takes and the person lacks: then it is shown and cannot be chosen. */
  missing?: Permission
  /** Found by the words before these: shown until the answer to these is there. */
  outdated?: boolean
  run: () => void
}

/** What the first character asks for; without one, everything. */
export type Scope = 'actions' | 'people' | 'orders' | undefined
export const prefixes = { actions: '>', people: '@', orders: '#' } as const

export const scopeOf = (text: string): { scope: Scope; wanted: string } => {
  const first = text.trimStart()[0]
  const scope = (Object.keys(prefixes) as (keyof typeof prefixes)[]).find((each) => prefixes[each] === first)
  return { scope, wanted: (scope ? text.trimStart().slice(1) : text).trim() }
}
