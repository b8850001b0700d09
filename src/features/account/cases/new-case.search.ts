import * as z from 'zod/mini'
import { caseRecordKinds } from '@/domain/cases/vocabulary'

/** What the case is about: any record that leads here says so in the address. */
export const newCaseSearch = z.object({
  about: z.catch(z.optional(z.enum(caseRecordKinds)), undefined),
  record: z.catch(z.optional(z.string().check(z.maxLength(64))), undefined),
})
