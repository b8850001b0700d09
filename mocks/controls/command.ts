import * as z from 'zod/mini'
import { mailServerModes } from '@/domain/mailbox/vocabulary'
import { modelActions } from './configurator-action'
import { customerActions } from './customer-action'
import { operatorActions } from './operator-action'

const day = 24 * 3_600_000
export const mostOrders = 200_000
export const mostProducts = 20_000
export const mostTexts = 100_000

/** What the developer panel, a test or a script may ask of the backend. */
export const command = z.discriminatedUnion('command', [
  z.object({ command: z.literal('scenario'), name: z.string().check(z.maxLength(60)) }),
  z.object({
    command: z.literal('network'),
    latencyMs: z.optional(z.int().check(z.minimum(0), z.maximum(30_000))),
    chaosRate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    offline: z.optional(z.boolean()),
  }),
  z.object({ command: z.literal('erp'), mode: z.enum(['up', 'slow', 'down']) }),
  z.object({ command: z.literal('advanceClock'), ms: z.int().check(z.minimum(1), z.maximum(90 * day)) }),
  z.object({
    command: z.literal('operator'),
    action: z.enum(operatorActions),
    orderNumber: z.string().check(z.minLength(1), z.maxLength(30)),
  }),
  z.object({
    command: z.literal('customer'),
    action: z.enum(customerActions),
    customerNumber: z.string().check(z.minLength(1), z.maxLength(30)),
  }),
  z.object({
    command: z.literal('configurator'),
    action: z.enum(modelActions),
    sku: z.string().check(z.minLength(1), z.maxLength(40)),
    /** `option:value`; not looked at where everything becomes dearer or slower. */
    choice: z.optional(z.string().check(z.maxLength(80))),
  }),
  z.object({
    command: z.literal('receiveMail'),
    from: z.string().check(z.maxLength(300)),
    to: z.string().check(z.maxLength(300)),
    subject: z.string().check(z.maxLength(1_000)),
    text: z.string().check(z.maxLength(100_000)),
    /** Sent by a machine of its own accord, as an absence notice is. */
    automatic: z.optional(z.boolean()),
  }),
  z.object({ command: z.literal('mailServer'), mode: z.enum(mailServerModes) }),
  z.object({ command: z.literal('expireSessions') }),
  z.object({
    command: z.literal('failNext'),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    endpointId: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
    /** How many requests fail; one when left out. */
    times: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  }),
  z.object({ command: z.literal('reset'), orders: z.optional(z.int().check(z.minimum(0), z.maximum(mostOrders))) }),
])
export type Command = z.infer<typeof command>
