import * as z from 'zod/mini'
import { moneySchema } from './money'
import { named } from './schema'

/** What was chosen, in words of the reader's language; without a value: that it is part of it. */
export const configurationFact = z.object({ name: z.string(), value: z.nullable(z.string()) })

/** `option:value`, as addresses and requests carry what is chosen. */
export const choice = z.string().check(z.minLength(3), z.maxLength(160), z.regex(/^\w{1,40}:/))
/** A whole configuration. */
export const choices = z.array(choice).check(z.maxLength(80))

/** What a line of a basket, a quote or an order says of something that is put together. */
export const lineConfiguration = named(
  'LineConfiguration',
  z.object({ modelVersion: z.int(), choices: z.array(z.string()), facts: z.array(configurationFact) }),
)
export type LineConfiguration = z.infer<typeof lineConfiguration>

/** PRD-02: what has changed since a line was configured. Amounts are null for people who may not see prices. */
export const configurationDrift = named(
  'ConfigurationDrift',
  z.object({
    priceThen: z.nullable(moneySchema),
    priceNow: z.nullable(moneySchema),
    gone: z.array(configurationFact),
    added: z.array(configurationFact),
    /** Workdays until it leaves, where they are others now. */
    leadTime: z.nullable(z.object({ before: z.int(), after: z.int() })),
    /** Reasons for which it cannot be made any more. */
    reasons: z.array(z.string()),
    /** Whether the line cannot be ordered before somebody has looked at it. */
    mustDecide: z.boolean(),
  }),
)
export type ConfigurationDrift = z.infer<typeof configurationDrift>
