import * as z from 'zod/mini'
import { taskSources } from '@/domain/tasks/vocabulary'

/** What the task comes from: any record that leads here says so in the address. */
export const newTaskSearch = z.object({
  about: z.catch(z.optional(z.enum(taskSources)), undefined),
  record: z.catch(z.optional(z.string().check(z.maxLength(64))), undefined),
})
