import * as z from 'zod/mini'
import type { ProductFileId, ProductId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { orderableGoods } from './orderable-goods'
import { named } from './schema'
import { priceNote } from './unit-price'

export const productHit = named(
  'ProductHit',
  z.object({
    id: idOf<ProductId>(),
    ...orderableGoods,
    /** Of one, when the least that can be ordered is taken. */
    price: z.nullable(moneySchema),
    priceNote: z.nullable(priceNote),
  }),
)
export type ProductHit = z.infer<typeof productHit>

export const searchProducts = endpoint({
  id: 'searchProducts',
  resource: 'products',
  method: 'GET',
  path: '/products',
  summary:
    'Up to ten orderable products whose number, name, category or features fit every word of the query, slips forgiven',
  access: 'orders.create',
  query: z.object({ q: z.string().check(z.minLength(1), z.maxLength(100)) }),
  responses: { 200: z.object({ rows: z.array(productHit) }) },
})

/** What is sold is no secret to anybody who can sign in; files that are no pictures of a product are not found. */
export const getProductPicture = endpoint({
  id: 'getProductPicture',
  resource: 'products',
  method: 'GET',
  path: '/products/pictures/{fileId}',
  summary: 'The bytes of a picture of a product',
  access: 'session',
  params: z.object({ fileId: idOf<ProductFileId>() }),
  responses: { 200: 'binary' },
})
