import * as z from 'zod/mini'
import { auditSources } from '@/domain/audit/vocabulary'
import type { AuditId, ProductId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { named } from '../schema'
import { instant } from '../time'
import { shownValue, valueKey } from './product-value'
import { productDetail } from './products'

const formerValue = named(
  'ProductFormerValue',
  z.object({
    /** The entry of the audit by which the value was replaced. */
    entryId: idOf<AuditId>(),
    until: instant,
    /** Who replaced it; null: nobody who was signed in, so `source` tells what did. */
    by: z.nullable(z.string()),
    source: z.enum(auditSources),
    value: shownValue,
    /** False for texts that are longer than what the audit keeps of them. */
    whole: z.boolean(),
  }),
)
export type ProductFormerValue = z.infer<typeof formerValue>

const productParams = z.object({ productId: idOf<ProductId>() })

export const listProductFormerValues = endpoint({
  id: 'listProductFormerValues',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/products/{productId}/former-values',
  summary: 'What a value of a product was before, the latest first, as far as the audit goes back',
  access: 'catalogue.view',
  params: productParams,
  query: z.object({ key: valueKey }),
  responses: { 200: z.object({ rows: z.array(formerValue) }) },
})

/** As an edit like any other: refused where the ERP is master of the value, or the product has changed meanwhile. */
export const restoreProductValue = endpoint({
  id: 'restoreProductValue',
  resource: 'catalogue',
  method: 'POST',
  path: '/admin/products/{productId}/restore',
  summary: 'Bring back what a value of a product was before',
  access: 'catalogue.edit',
  params: productParams,
  body: z.object({ version: z.int(), entryId: idOf<AuditId>(), key: valueKey }),
  responses: { 200: productDetail },
})
