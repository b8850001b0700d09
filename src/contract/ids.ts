import * as z from 'zod/mini'
import type { Id } from '@/domain/ids'

/** An opaque id on the wire. The one allowed cast keeps input equal to output and zod out of `domain`. */
export const idOf = <I extends Id<string>>() =>
  z.string().check(z.minLength(1), z.maxLength(64)) as unknown as z.ZodMiniType<I, I>
