import type { OrderTemplateDetail, OrderTemplateLine, OrderTemplateSummary } from '@/contract/order-templates'
import type { ReplyFor } from '@/contract/endpoint'
import type { checkOrderTemplate } from '@/contract/order-templates'
import type { Currency } from '@/domain/money'
import type { ListedTemplate } from '@mocks/engine/templates/list-templates'
import type { CheckedTemplate, TemplateDetail, TemplateLine } from '@mocks/engine/templates/template-detail'
import type { TemplateRecord } from '@mocks/engine/templates/template-record'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentConfiguration } from './configurator'
import { presentGoodsNow } from './goods-now'
import { isoOf } from './time'

const usedOf = ({ used }: TemplateRecord) => ({ usedAt: used && isoOf(used.at), usedBy: used?.by ?? null })

const head = (record: TemplateRecord) => {
  const { id, version, name, note, audience, openToAll, changedAt, changedBy } = record.template
  return {
    ...{ id, version, name, note, audience, openToAll, changedBy },
    branch: record.branch,
    owner: record.owner,
    isOwn: record.isOwn,
    changedAt: isoOf(changedAt),
    ...usedOf(record),
    allowedActions: record.actions,
  }
}

export const presentTemplateSummary = (record: ListedTemplate): OrderTemplateSummary => ({
  ...head(record),
  lines: record.template.lines.length,
  gone: record.gone,
})

const presentLine = ({ line, now }: TemplateLine, currency: Currency, viewer: Viewer): OrderTemplateLine => ({
  id: line.id,
  quantity: line.quantity,
  note: line.note,
  configuration: presentConfiguration(line.configuration, viewer),
  goods: presentGoodsNow(now, currency, viewer),
})

export const presentTemplate = (detail: TemplateDetail, viewer: Viewer): OrderTemplateDetail => ({
  ...head(detail),
  lines: detail.lines.map((line) => presentLine(line, detail.currency, viewer)),
})

export const presentTemplateCheck = (
  check: CheckedTemplate,
  pricesAsOf: number,
  viewer: Viewer,
): ReplyFor<typeof checkOrderTemplate> => ({
  id: check.template.id,
  version: check.template.version,
  name: check.template.name,
  ...usedOf(check),
  pricesAsOf: isoOf(pricesAsOf),
  lines: check.lines.map((line) => ({
    ...presentLine(line, check.currency, viewer),
    priceThen: amountFor(viewer, line.priceThen, check.currency),
    drifts: line.drifts,
    substitutes: line.substitutes.map((each) => presentGoodsNow(each, check.currency, viewer)),
  })),
})
