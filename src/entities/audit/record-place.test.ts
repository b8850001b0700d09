import { describe, expect, it } from 'vitest'
import { placeOfRecord } from './record-place'

const place = (kind: string, label: string, more: { id?: string; fields?: readonly string[] } = {}) =>
  placeOfRecord({
    record: { kind, id: more.id ?? 'id_1', label, exists: true },
    company: null,
    changes: (more.fields ?? []).map((field) => ({ field })),
  })

describe('where a record of the audit is looked at', () => {
  it('ADM-20 RMA-23 settings of a shop are those of that shop', () => {
    expect(place('shopSettings', 'DE')).toMatchObject({ params: { section: 'returns' }, search: { shop: 'DE' } })
  })

  it('ADM-20 settings of the portal are in the section of the first that changed', () => {
    expect(place('portalSettings', '', { fields: ['unknown', 'quoteValidityDays'] })?.params).toEqual({
      section: 'ordering',
    })
  })

  it('ADM-03 what a desk works on is where the desk works on it', () => {
    expect(place('returns', 'RMA-1')).toMatchObject({ to: '/admin/returns/$returnId', params: { returnId: 'id_1' } })
    expect(place('syncJobs', 'stockIn')).toMatchObject({
      to: '/admin/sync/jobs/$jobKey',
      params: { jobKey: 'stockIn' },
    })
    expect(place('syncJobs', 'authorizationReminders')).toMatchObject({ to: '/admin/scheduled-tasks' })
  })

  it('ADM-20 a record that is gone, or of a kind without a page, is nowhere', () => {
    expect(place('attachments', 'plan.txt')).toBeNull()
    const record = { kind: 'orders', id: 'ord_1', label: 'SO-1', exists: false }
    expect(placeOfRecord({ record, company: null, changes: [] })).toBeNull()
  })
})
