import {
  checkOrderTemplate,
  createOrderTemplate,
  deleteOrderTemplate,
  getOrderTemplate,
  listOrderTemplates,
  takeOrderTemplate,
  updateOrderTemplate,
} from '@/contract/order-templates'
import type { Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import * as edit from '@mocks/engine/templates/edit-templates'
import { listTemplates } from '@mocks/engine/templates/list-templates'
import { takeTemplate } from '@mocks/engine/templates/take-template'
import { checkTemplate, getTemplate, type TemplateDetail } from '@mocks/engine/templates/template-detail'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentTemplate, presentTemplateCheck, presentTemplateSummary } from '../presenters/order-template'
import { presentCurrent } from '../refusal-current'

const withCurrent = <T>(result: Result<T>, ctx: Context): Result<T> =>
  presentCurrent(result, (now: TemplateDetail) => presentTemplate(now, viewerOf(ctx)))

export const orderTemplateHandlers = [
  implement(listOrderTemplates, async ({ tx, query, ctx, reply }) => {
    const result = await listTemplates(tx, query, ctx)
    if (!result.ok) return result
    return reply(200, { ...result.value, rows: result.value.rows.map(presentTemplateSummary) })
  }),

  implement(getOrderTemplate, async ({ tx, params, ctx, reply }) => {
    const result = await getTemplate(tx, params.templateId, ctx)
    return result.ok ? reply(200, presentTemplate(result.value, viewerOf(ctx))) : result
  }),

  implement(createOrderTemplate, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createTemplate(tx, body, ctx)
    return result.ok ? reply(201, presentTemplate(result.value, viewerOf(ctx))) : result
  }),

  implement(updateOrderTemplate, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateTemplate(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentTemplate(result.value, viewerOf(ctx))) : withCurrent(result, ctx)
  }),

  implement(deleteOrderTemplate, async ({ tx, params, query, ctx, reply }) => {
    const result = await edit.deleteTemplate(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(204) : withCurrent(result, ctx)
  }),

  implement(checkOrderTemplate, async ({ tx, params, ctx, reply }) => {
    const result = await checkTemplate(tx, params.templateId, ctx)
    return result.ok ? reply(200, presentTemplateCheck(result.value, ctx.clock.now(), viewerOf(ctx))) : result
  }),

  implement(takeOrderTemplate, async ({ tx, params, body, ctx, reply }) => {
    const result = await takeTemplate(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentTemplate(result.value, viewerOf(ctx))) : withCurrent(result, ctx)
  }),
]
