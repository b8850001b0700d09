import * as z from 'zod/mini'
import { endpoint } from './endpoint'

const word = z.string().check(z.minLength(1), z.maxLength(64))

/**
 * Files are written where the list is read, so that they hold what the person saw; the audit is told that one was. The
 * rows themselves were read with the person's own rights.
 */
export const noteExport = endpoint({
  id: 'noteExport',
  resource: 'exports',
  method: 'POST',
  path: '/exports',
  summary: 'Tell that a list was exported, for the audit',
  access: 'session',
  body: z.object({
    list: word,
    rows: z.int().check(z.minimum(0)),
    columns: z.array(word).check(z.maxLength(60)),
  }),
  responses: { 204: null },
})
