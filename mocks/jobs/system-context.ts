import type { Instant } from '@/domain/clock'
import type { Ids } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { nobody } from '@mocks/engine/session/actor'

/** The name under which the portal does things on its own. */
export const systemName = 'Portico'

/** On whose behalf timers work: nobody's, at the time the timer was set for. */
export const systemContext = (ids: Ids, at: Instant): Context => ({
  clock: { now: () => at },
  ids,
  actor: nobody,
  actorName: systemName,
  locale: 'en',
  requestId: null,
  source: 'task',
  impersonation: null,
})
