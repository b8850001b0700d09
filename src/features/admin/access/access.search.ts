import * as z from 'zod/mini'
import { idOf } from '@/contract/ids'
import type { UserId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** Whom and what the question is about is part of the address, so that the answer can be shared. */
export const accessSearch = tolerantSearch(
  z.object({
    side: z.optional(z.enum(['account', 'admin'])),
    person: z.optional(idOf<UserId>()),
    right: z.optional(z.string().check(z.maxLength(60))),
  }),
)
