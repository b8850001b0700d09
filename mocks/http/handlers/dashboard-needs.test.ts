import { describe, expect, it } from 'vitest'
import { listCustomers } from '@/contract/admin/customers'
import { type Dashboard, getDashboard } from '@/contract/admin/dashboard'
import { getMailTemplate, updateMailTemplate } from '@/contract/admin/mail-templates'
import { listDeskOrders } from '@/contract/admin/orders'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { listProducts } from '@/contract/admin/products'
import { listRegistrations } from '@/contract/admin/registrations'
import { ok } from '@/domain/result'
import { createWorld } from '@/testing/world'

const needOf = ({ needs }: Dashboard, kind: Dashboard['needs'][number]['kind']) => {
  const need = needs.find((each) => each.kind === kind)
  if (!need) throw new Error(`The dashboard says nothing of ${kind}`)
  return need
}

describe('what needs action', () => {
  it.each(['marta', 'nina'] as const)('ADM-01 counts for %s what the list behind each tile shows', async (name) => {
    const person = await (await createWorld()).as(name)
    const dashboard = await person.call(getDashboard, {})
    const waiting = await person.call(listRegistrations, { query: { view: 'waiting' } })
    expect(needOf(dashboard, 'registrations').count).toBe(waiting.total)
    const owing = await person.call(listCustomers, { query: { view: 'pastDue', sort: '-pastDue' } })
    expect(needOf(dashboard, 'customersPastDue').count).toBe(owing.total)
    const stuck = needOf(dashboard, 'authorizationsStuck')
    const pending = await person.call(listDeskOrders, {
      query: { authorization: ['pending'], placedTo: stuck.until ?? undefined },
    })
    expect(stuck.count).toBe(pending.total)
  })

  it('INV-22 names who owes most past the due date, as far as the reader serves them', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { pastDue } = await marta.call(getDashboard, {})
    expect(pastDue!.length).toBeGreaterThan(0)
    const { rows } = await marta.call(listCustomers, { query: { view: 'pastDue', sort: '-pastDue', pageSize: 5 } })
    expect(pastDue!.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
    const german = pastDue!.find(({ name }) => name.startsWith('Rheintal'))
    expect(german?.amount.amount).toBeGreaterThan(0)
    const nina = await (await world.as('nina')).call(getDashboard, {})
    expect(nina.pastDue!.map(({ name }) => name)).not.toContain(german!.name)
    const ida = await (await world.as('ida')).call(getDashboard, {})
    expect(ida.pastDue).toBeNull()
  })

  it('ADM-02 counts products that lack words, for those who may open them', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const dashboard = await marta.call(getDashboard, {})
    const { views } = await marta.call(listProducts, { query: {} })
    expect(needOf(dashboard, 'productsUntranslated').count).toBe(views.untranslated)
    expect(needOf(dashboard, 'productConflicts').count).toBe(views.conflicts)
    expect(dashboard.needs.map(({ kind }) => kind)).not.toContain('brandingUntranslated')
    const nina = await (await world.as('nina')).call(getDashboard, {})
    expect(nina.needs.map(({ kind }) => kind)).not.toContain('productsUntranslated')
  })

  it('ADM-01 tells words that are missing in a language only where there are some', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const { version, newsText } = await marta.call(getPortalSettings, {})
    await marta.call(updatePortalSettings, { body: { version, newsText: { ...newsText, en: 'News', pl: '' } } })
    const orderMail = { kind: 'orderReceived', locale: 'pl' } as const
    const template = await marta.call(getMailTemplate, { params: orderMail })
    const parts = [{ part: 'subject', text: `${template.parts.find(({ part }) => part === 'subject')!.shipped}!` }]
    await marta.call(updateMailTemplate, { params: orderMail, body: { version: template.version, parts } })
    await world.store.write(async (tx) => {
      const [category] = await tx.productCategories.all()
      return ok(await tx.productCategories.update(category!.id, { name: { ...category!.name, ar: '' } }))
    })
    const dashboard = await marta.call(getDashboard, {})
    for (const kind of ['brandingUntranslated', 'mailsUntranslated', 'categoriesUntranslated'] as const)
      expect([kind, needOf(dashboard, kind).count]).toEqual([kind, 1])
    const ida = await (await world.as('ida')).call(getDashboard, {})
    expect(ida.needs.map(({ kind }) => kind)).not.toContain('brandingUntranslated')
  })
})
