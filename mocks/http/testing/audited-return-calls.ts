import { getDeskReturn } from '@/contract/admin/return-desk'
import { findReturnSources, getReturnForm } from '@/contract/return-requests'
import { ok } from '@/domain/result'
import type { World } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { by, type Deed, withFields } from './deed'
import { pendingReturn } from './stale-returns'

async function wholeLine(world: World) {
  const client = await world.as('ines')
  const { documents } = await client.call(findReturnSources, { query: {} })
  const source = { kind: 'order' as const, id: String(documents[0]?.id) }
  const { lines } = await client.call(getReturnForm, { query: source })
  const line = lines.find(({ quantity }) => (quantity ?? 0) > 0)
  return { source, lines: [{ id: line?.id, quantity: 1, reason: 'damaged', comment: null, attachmentIds: [] }] }
}

/** What either side of a return does. */
export const returnDeeds: Readonly<Record<string, Deed>> = {
  requestReturn: by(wholeLine),
  createCustomerReturn: by(async (world) => ({ ...(await wholeLine(world)), companyId: companyIds.kestrel })),
  cancelReturn: withFields({ ...pendingReturn, version: 1 }),
  actOnReturn: by(async (world) => {
    const { lines } = await (await world.as('marta')).call(getDeskReturn, { params: pendingReturn })
    const said = lines.map(({ id: lineId, quantity }) => ({ lineId, quantity, answer: null }))
    return { ...pendingReturn, version: 1, act: 'authorize', lines: said }
  }),
  sendReturn: by(async (world) => {
    // One that the ERP refused before.
    const failed = await world.store.write(async (tx) =>
      ok(await tx.returns.update(pendingReturn.returnId, { erpState: 'failed' })),
    )
    return { ...pendingReturn, version: failed.ok ? failed.value.version : 0 }
  }),
}
