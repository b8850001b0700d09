import * as z from 'zod/mini'
import { allowedActions } from '../../action'
import { endpoint } from '../../endpoint'
import { named } from '../../schema'

export const unusedKey = named(
  'UnusedKey',
  z.object({
    namespace: z.string(),
    /** Without plural endings. */
    key: z.string(),
    /** The English text; of a counted key that of `other`. */
    text: z.string(),
    /** Languages that have a text. */
    languages: z.int(),
    /** Added in the workbench: the code that is to use it may be still to come. */
    added: z.boolean(),
  }),
)
export type UnusedKey = z.infer<typeof unusedKey>

export const listUnusedKeys = endpoint({
  id: 'listUnusedKeys',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/unused',
  summary: 'Keys that no code of the portal names, and no other text',
  access: 'translations.view',
  responses: {
    200: z.object({ rows: z.array(unusedKey), keys: z.int(), allowedActions: allowedActions(['delete']) }),
  },
})
