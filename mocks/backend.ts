import type { Ids } from '@/domain/ids'
import type { Result } from '@/domain/result'
import type { MovableClock } from './clock'
import type { Cipher } from './engine/session/cipher'
import type { Events } from './http/events'
import type { Network } from './http/network'
import type { Caller, Exchange } from './http/pipeline'
import type { MemoryStore } from './store/memory-store'

export type Backend = {
  /** One request as it comes from a server's socket, cookie and all. */
  handle(request: Request, connection?: { address?: string; secure?: boolean }): Promise<Response>
  /** The same for transports that keep the session cookie themselves, because scripts may not see one. */
  exchange(request: Request, caller: Caller): Promise<Exchange>
  readonly store: MemoryStore
  readonly clock: MovableClock
  readonly ids: Ids
  readonly cipher: Cipher
  readonly network: Network
  readonly events: Events
  /** Moves the clock on and does everything that falls due on the way. */
  advance(ms: number): Promise<void>
  /** Does what has fallen due by now; called while real time passes. */
  tick(): Promise<void>
  /** A command as the developer panel sends it; validated. */
  controls(command: unknown): Promise<Result<unknown>>
  /** False while what is answered cannot be written down: the disk is full, or gone. */
  isKept(): boolean
  /** Ends open streams and writes what is not written yet. */
  close(): Promise<void>
}
