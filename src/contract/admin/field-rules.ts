import * as z from 'zod/mini'
import { dateOrders } from '@/domain/files/vocabulary'
import { named } from '../schema'

const column = z.string().check(z.minLength(1), z.maxLength(120))

const transform = named(
  'FieldTransform',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('trim') }),
    z.object({
      kind: z.literal('valueMap'),
      pairs: z
        .array(z.object({ from: z.string().check(z.maxLength(120)), to: z.string().check(z.maxLength(120)) }))
        .check(z.maxLength(200)),
    }),
    z.object({ kind: z.literal('decimalComma') }),
    z.object({ kind: z.literal('dateFormat'), order: z.enum(dateOrders) }),
    z.object({ kind: z.literal('unitFactor'), factor: z.number().check(z.minimum(0.000001), z.maximum(1_000_000)) }),
  ]),
)

export const fieldRule = named(
  'FieldRule',
  z.object({
    field: z.string().check(z.maxLength(60)),
    from: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('column'), column }),
      z.object({ kind: z.literal('constant'), value: z.string().check(z.maxLength(200)) }),
    ]),
    transforms: z.array(transform).check(z.maxLength(8)),
  }),
)

export const rules = z.array(fieldRule).check(z.maxLength(60))
