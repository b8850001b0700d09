import type { Icon } from '@tabler/icons-react'

export type Tone = 'neutral' | 'info' | 'warn' | 'bad' | 'good'
/** `loud` (tinted) is reserved for states that wait for a person. */
export type StatusLook = { icon: Icon; tone: Tone; loud?: boolean; spin?: boolean }
