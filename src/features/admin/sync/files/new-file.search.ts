import * as z from 'zod/mini'
import type { SyncFileId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const fileSteps = ['file', 'kind', 'mapping', 'preview', 'import'] as const
export type FileStep = (typeof fileSteps)[number]

/** Which file is brought, and how far one has come with it: survives a reload. */
export const newFileSearch = tolerantSearch(
  z.object({
    file: z.optional(z.string() as unknown as z.ZodMiniType<SyncFileId, SyncFileId>),
    step: z.optional(z.enum(fileSteps)),
  }),
)
