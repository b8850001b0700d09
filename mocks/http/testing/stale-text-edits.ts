import { addTextLanguage, updateTextLanguage } from '@/contract/admin/translations/languages'
import {
  createMissingKey,
  listMissingTexts,
  type MissingText,
  sortMissingText,
} from '@/contract/admin/translations/missing'
import * as releases from '@/contract/admin/translations/releases'
import { reportMissingTexts } from '@/contract/texts'
import type { WorldClient } from '@/testing/world'
import { newKey } from './buyers'
import { edit, type StaleEdit } from './stale-edits'

const key = () => ({ idempotencyKey: newKey() })

export const czech = { code: 'cs', nativeName: 'Čeština', direction: 'ltr', fallback: ['pl', 'en'] } as const
export const added = (client: WorldClient) =>
  client.call(addTextLanguage, { body: { ...czech, fallback: [...czech.fallback] } }, key())

/** A release that is to come: as far as versions go it is like any other. */
export const scheduled = (client: WorldClient): Promise<releases.TextRelease> => {
  const body = { latest: 0, note: 'Soon', audience: 'everybody', at: '2026-11-21T09:00:00.000Z' } as const
  return client.call(releases.publishTexts, { body }, key())
}

export const missing = async (client: WorldClient): Promise<MissingText> => {
  const text = { language: 'pl', namespace: 'orders', key: 'list.nowhere' }
  await client.call(reportMissingTexts, { body: { page: '/account/orders', texts: [text] } })
  const [row] = (await client.call(listMissingTexts, { query: {} })).rows
  if (!row) throw new Error('What was reported is on the list')
  return row
}

export const textEdits: Record<string, StaleEdit> = {
  updateTextLanguage: edit('marta', added, (client, version, { code }) =>
    client.call(updateTextLanguage, { params: { code }, body: { version, nativeName: 'čeština' } }),
  ),
  widenTextRelease: edit('marta', scheduled, (client, version, { id }) =>
    client.call(releases.widenTextRelease, { params: { releaseId: id }, body: { version } }),
  ),
  cancelTextRelease: edit('marta', scheduled, (client, version, { id }) =>
    client.call(releases.cancelTextRelease, { params: { releaseId: id }, body: { version } }),
  ),
  createMissingKey: edit('marta', missing, (client, version, { id }) =>
    client.call(createMissingKey, { params: { missingId: id }, body: { version, text: 'Nowhere' } }, key()),
  ),
  sortMissingText: edit('marta', missing, (client, version, { id }) =>
    client.call(sortMissingText, { params: { missingId: id }, body: { version, state: 'ignored' } }),
  ),
}
