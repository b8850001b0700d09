import type { Clock } from '@/domain/clock'
import type { Ids } from '@/domain/ids'
import type { Actor } from '@/domain/permissions/can'

/** What every use-case is given besides its transaction and command. Nothing in the engine reads a clock of its own. */
export type Context = {
  clock: Clock
  ids: Ids
  actor: Actor
  /** Name of the actor, for records. */
  actorName: string
  /** Language of the caller, for texts in data. */
  locale: 'en' | 'pl' | 'ar'
}
