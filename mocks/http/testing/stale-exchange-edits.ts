import * as exchange from '@/contract/admin/translations/exchange'
import type { WorldClient } from '@/testing/world'
import { newKey } from './buyers'
import { edit, type StaleEdit } from './stale-edits'

const file = (texts: object) => new Blob([JSON.stringify(texts)], { type: 'application/json' })
const brought = (client: WorldClient) =>
  client.call(
    exchange.createTextImport,
    { query: { name: 'pl/orders.json' }, body: file({ list: { title: 'Wasze zamówienia' } }) },
    { idempotencyKey: newKey() },
  )

/** Edits of files with texts that are being imported. */
export const exchangeEdits: Record<string, StaleEdit> = {
  mapTextImport: edit('marta', brought, (client, version, { id: importId }) => {
    const choices = { addKeys: false, takeAs: 'translated', convertOld: true } as const
    return client.call(exchange.mapTextImport, {
      params: { importId },
      body: { version, languages: [], namespaces: [], ...choices },
    })
  }),
  decideTextImport: edit('marta', brought, (client, version, { id: importId }) =>
    client.call(exchange.decideTextImport, {
      params: { importId },
      body: { version, take: true, which: { kind: 'conflicts', open: true } },
    }),
  ),
  applyTextImport: edit('marta', brought, (client, version, { id: importId }) =>
    client.call(exchange.applyTextImport, { params: { importId }, body: { version } }),
  ),
}
