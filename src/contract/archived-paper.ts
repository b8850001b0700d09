import * as z from 'zod/mini'
import { named } from './schema'

const facts = z.array(z.object({ label: z.string(), value: z.string() }))
const cell = z.union([
  z.string(),
  z.object({ text: z.string(), note: z.optional(z.string()), strong: z.optional(z.boolean()) }),
])

/**
 * What a paper says, word for word as its PDF says it: in the language of the reader, with dates and amounts written out,
 * and nothing the reader may not see.
 */
export const archivedPaper = named(
  'ArchivedPaper',
  z.object({
    title: z.string(),
    number: z.string(),
    /** What else belongs in the head: "Version 2". */
    remark: z.nullable(z.string()),
    /** Who issued it, line by line. */
    sender: z.array(z.string()),
    parties: z.array(z.object({ label: z.string(), name: z.string(), lines: z.array(z.string()) })),
    facts,
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('table'),
          title: z.optional(z.string()),
          columns: z.array(z.object({ label: z.string(), align: z.optional(z.enum(['start', 'end'])) })),
          rows: z.array(z.array(cell)),
          foot: z.optional(z.array(cell)),
          empty: z.optional(z.string()),
        }),
        z.object({
          kind: z.literal('totals'),
          lines: z.array(z.object({ label: z.string(), value: z.string(), strong: z.optional(z.boolean()) })),
          aside: z.optional(z.object({ title: z.string(), facts })),
        }),
        z.object({ kind: z.literal('facts'), title: z.optional(z.string()), facts }),
        z.object({ kind: z.literal('notes'), title: z.optional(z.string()), paragraphs: z.array(z.string()) }),
      ]),
    ),
    footer: z.nullable(z.string()),
  }),
)
export type ArchivedPaper = z.infer<typeof archivedPaper>
