import { describe, expect, it } from 'vitest'
import { listDeskOrders } from '@/contract/admin/orders'
import { getDashboard } from '@/contract/admin/dashboard'
import { listOrders } from '@/contract/orders'
import { getOverview } from '@/contract/overview'
import { firstQuestions } from './first-questions'

describe('what first pages ask', () => {
  it('is what the contract says of their endpoints', () => {
    const endpoints = [getOverview, listOrders, getDashboard, listDeskOrders]
    const expected = endpoints.map(({ path, access }) => ({ url: `/api${path}`, permission: access }))
    expect(Object.values(firstQuestions)).toEqual(expected)
  })
})
