import * as z from 'zod/mini'
import type { OrderTemplateId, OrderTemplateLineId, ProductId } from '@/domain/ids'
import { drifts } from '@/domain/templates/drift'
import { templateAudiences, templateLimits } from '@/domain/templates/vocabulary'
import { allowedActions } from './action'
import { maxLineQuantity } from './basket'
import { choices, lineConfiguration } from './configuration'
import { endpoint } from './endpoint'
import { goodsNow } from './goods-now'
import { idOf } from './ids'
import { moneySchema } from './money'
import { orderTemplateListQuery } from './order-template-list'
import { pageOf } from './paging'
import { named } from './schema'
import { instant } from './time'

const audience = named('OrderTemplateAudience', z.enum(templateAudiences))

export const orderTemplateActions = ['edit', 'share', 'delete'] as const

const summary = {
  id: idOf<OrderTemplateId>(),
  version: z.int(),
  name: z.string(),
  note: z.string(),
  audience,
  /** Name of the branch it is shared with. */
  branch: z.nullable(z.string()),
  /** May those it is shared with change it? */
  openToAll: z.boolean(),
  /** Whose it is. Null when they are gone. */
  owner: z.nullable(z.string()),
  isOwn: z.boolean(),
  changedAt: instant,
  changedBy: z.string(),
  /** Null: never. */
  usedAt: z.nullable(instant),
  usedBy: z.nullable(z.string()),
  allowedActions: allowedActions(orderTemplateActions),
}

export const orderTemplateSummary = named(
  'OrderTemplateSummary',
  z.object({
    ...summary,
    lines: z.int(),
    /** Lines that cannot be had today. */
    gone: z.int(),
  }),
)
export type OrderTemplateSummary = z.infer<typeof orderTemplateSummary>

const quantity = z.int().check(z.minimum(1), z.maximum(maxLineQuantity))

export const orderTemplateLine = named(
  'OrderTemplateLine',
  z.object({
    id: idOf<OrderTemplateLineId>(),
    /** What the template says, whatever can be ordered today. */
    quantity: z.int(),
    note: z.string(),
    /** What was chosen of something that is put together. */
    configuration: z.nullable(lineConfiguration),
    goods: goodsNow,
  }),
)
export type OrderTemplateLine = z.infer<typeof orderTemplateLine>

export const orderTemplateDetail = named(
  'OrderTemplateDetail',
  z.object({ ...summary, lines: z.array(orderTemplateLine) }),
)
export type OrderTemplateDetail = z.infer<typeof orderTemplateDetail>

export const listOrderTemplates = endpoint({
  id: 'listOrderTemplates',
  resource: 'orderTemplates',
  method: 'GET',
  path: '/order-templates',
  summary: "Order templates: one's own and those that colleagues share with the caller",
  access: 'orders.create',
  query: orderTemplateListQuery,
  responses: {
    200: pageOf(orderTemplateSummary, { views: z.object({ all: z.int(), mine: z.int(), shared: z.int() }) }),
  },
})

const params = z.object({ templateId: idOf<OrderTemplateId>() })

export const getOrderTemplate = endpoint({
  id: 'getOrderTemplate',
  resource: 'orderTemplates',
  method: 'GET',
  path: '/order-templates/{templateId}',
  summary: 'One template with its lines at today’s prices',
  access: 'orders.create',
  params,
  responses: { 200: orderTemplateDetail },
})

const fields = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(templateLimits.name)),
  note: z.string().check(z.trim(), z.maxLength(templateLimits.note)),
  audience,
  openToAll: z.boolean(),
  lines: z
    .array(
      z.object({
        productId: idOf<ProductId>(),
        quantity,
        note: z.optional(z.string().check(z.trim(), z.maxLength(templateLimits.lineNote))),
        /** Of something that is put together: all that is chosen. */
        choices: z.optional(choices),
      }),
    )
    .check(z.maxLength(templateLimits.lines)),
}

export const createOrderTemplate = endpoint({
  id: 'createOrderTemplate',
  resource: 'orderTemplates',
  method: 'POST',
  path: '/order-templates',
  summary: 'Keep goods and quantities under a name, for oneself or shared',
  access: 'orders.create',
  idempotent: 'required',
  body: z.object(fields),
  responses: { 201: orderTemplateDetail },
})

export const updateOrderTemplate = endpoint({
  id: 'updateOrderTemplate',
  resource: 'orderTemplates',
  method: 'PATCH',
  path: '/order-templates/{templateId}',
  summary: 'Change a template: its lines in their order, its name, with whom it is shared',
  access: 'orders.create',
  params,
  body: z.object({ version: z.int(), ...fields }),
  responses: { 200: orderTemplateDetail },
})

export const deleteOrderTemplate = endpoint({
  id: 'deleteOrderTemplate',
  resource: 'orderTemplates',
  method: 'DELETE',
  path: '/order-templates/{templateId}',
  summary: 'Delete a template, for everybody who sees it',
  access: 'orders.create',
  params,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

/** A line against the last time the template was used, or against when it was put in. */
export const checkedTemplateLine = named(
  'CheckedTemplateLine',
  z.object({
    ...orderTemplateLine.shape,
    /** Of one, then. Null for people who may not see prices, and where nobody knows. */
    priceThen: z.nullable(moneySchema),
    drifts: z.array(z.enum(drifts)),
    /** What the seller offers instead of what cannot be had. */
    substitutes: z.array(goodsNow),
  }),
)
export type CheckedTemplateLine = z.infer<typeof checkedTemplateLine>

export const checkOrderTemplate = endpoint({
  id: 'checkOrderTemplate',
  resource: 'orderTemplates',
  method: 'GET',
  path: '/order-templates/{templateId}/check',
  summary: 'What has changed since a template was last used: prices, goods, quantities, stock',
  access: 'orders.create',
  params,
  responses: {
    200: z.object({
      id: idOf<OrderTemplateId>(),
      version: z.int(),
      name: z.string(),
      usedAt: z.nullable(instant),
      usedBy: z.nullable(z.string()),
      pricesAsOf: instant,
      lines: z.array(checkedTemplateLine),
    }),
  },
})

/** What of the template is taken, as the comparison was accepted; a template that changed since answers with itself. */
export const takeOrderTemplate = endpoint({
  id: 'takeOrderTemplate',
  resource: 'orderTemplates',
  method: 'POST',
  path: '/order-templates/{templateId}/take',
  summary: 'Put lines of a template, or what stands in for them, into the basket',
  access: 'orders.create',
  idempotent: 'required',
  params,
  body: z.object({
    version: z.int(),
    lines: z
      .array(
        z.object({
          lineId: idOf<OrderTemplateLineId>(),
          quantity,
          /** A substitute, taken instead. */
          insteadId: z.optional(idOf<ProductId>()),
        }),
      )
      .check(z.minLength(1), z.maxLength(templateLimits.lines)),
  }),
  responses: { 200: orderTemplateDetail },
})
