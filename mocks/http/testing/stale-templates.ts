import {
  checkOrderTemplate,
  getOrderTemplate,
  takeOrderTemplate,
  updateOrderTemplate,
} from '@/contract/order-templates'
import { templateIds } from '@mocks/seed/templates'
import { newKey } from './buyers'
import { edit, type StaleEdit } from './stale-edits'

const params = { templateId: templateIds.restock }

/** What somebody does with an order template. */
export const templateEdits: Record<string, StaleEdit> = {
  updateOrderTemplate: edit(
    'ines',
    (client) => client.call(getOrderTemplate, { params }),
    (client, version, { name, note, audience, openToAll, lines }) =>
      client.call(updateOrderTemplate, {
        params,
        body: {
          ...{ version, name, note, audience, openToAll },
          lines: lines.map(({ goods, quantity }) => ({ productId: goods.productId, quantity })),
        },
      }),
  ),
  takeOrderTemplate: edit(
    'ines',
    (client) => client.call(checkOrderTemplate, { params }),
    (client, version, { lines: [line] }) =>
      client.call(
        takeOrderTemplate,
        { params, body: { version, lines: [{ lineId: line!.id, quantity: line!.goods.suggested }] } },
        { idempotencyKey: newKey() },
      ),
  ),
}
