import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { listSettingsHistory, previewPortalSettings, restorePortalSettings } from '@/contract/admin/settings-history'
import type { InputFor } from '@/contract/endpoint'
import { getSession } from '@/contract/session'
import { listSubscriptions } from '@/contract/subscriptions'
import { onlineOrderPayments, orderingModes } from '@/domain/account/vocabulary'
import { portalModules } from '@/domain/modules'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { effectiveGrants } from '@mocks/engine/session/effective-grants'

type Change = Omit<InputFor<typeof updatePortalSettings>['body'], 'version'>
const versionOf = async (world: World) => (await (await world.as('marta')).call(getPortalSettings, {})).version
const set = async (world: World, change: Change) =>
  (await world.as('marta')).call(updatePortalSettings, { body: { version: await versionOf(world), ...change } })
const rightsOf = (world: World) =>
  world.store.read(async (tx) => {
    const found = new Map<string, string[]>()
    for (const user of await tx.users.all())
      if (user.companyId !== null && user.active) found.set(user.id, Object.keys(await effectiveGrants(tx, user)))
    return found
  })
const svg = (inside: string) => `data:image/svg+xml;base64,${btoa(`<svg viewBox="0 0 9 9">${inside}</svg>`)}`

describe('modules of customers', () => {
  it('NAV-11 a closed module takes its rights from the price group’s buyers, with the reason, and comes back', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const before = (await ines.call(getSession, {})).session!.permissions
    const modulesB = portalModules.filter((module) => module !== 'subscriptions')
    await set(world, { modulesB })
    const during = (await ines.call(getSession, {})).session!.permissions
    expect(before.filter((name) => !during.includes(name))).toEqual(['subscriptions.view', 'subscriptions.manage'])
    const refusal = await refusalOf(ines.call(listSubscriptions, { query: {} }))
    expect(refusal).toMatchObject({ status: 403, params: { reason: 'setting.moduleClosed' } })
    expect(refusal.ask).toHaveLength(1)
    await set(world, { modulesB: [...portalModules] })
    expect((await ines.call(getSession, {})).session!.permissions).toEqual(before)
  })

  it('NAV-11 INT-04 a customer’s own choice wins over that of its group, either way', async () => {
    const world = await createWorld({ orders: 0 })
    const { companyId } = await world.user('ines')
    const own = (modules: Record<string, boolean>) =>
      world.store.write(async (tx) => ok(await tx.companies.update(companyId!, { modules })))
    const mayBudget = async () => (await rightsOf(world)).get((await world.user('ines')).id)!.includes('budgets.view')
    await own({ budgets: false })
    expect(await mayBudget()).toBe(false)
    await set(world, { modulesB: [] })
    await own({ budgets: true })
    expect(await mayBudget()).toBe(true)
    await own({})
    expect(await mayBudget()).toBe(false)
  })
})

describe('the effect of settings before they are saved', () => {
  const modules = fc.subarray([...portalModules])
  const anyChange: fc.Arbitrary<Change> = fc.record(
    {
      orderingMode: fc.constantFrom(...orderingModes),
      onlineOrderPayment: fc.constantFrom(...onlineOrderPayments),
      pricesVisible: fc.boolean(),
      stockVisible: fc.boolean(),
      modulesA: modules,
      modulesB: modules,
      modulesC: modules,
    },
    { requiredKeys: [] },
  )

  it('ADM-19 says exactly who gains or loses what afterwards', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    await fc.assert(
      fc.asyncProperty(anyChange, async (changes) => {
        const before = await rightsOf(world)
        const { people, rights } = await marta.call(previewPortalSettings, {
          query: { pageSize: 100 },
          body: { changes },
        })
        await set(world, changes)
        const after = await rightsOf(world)
        const moved = [...before].flatMap(([userId, had]) => {
          const has = after.get(userId)!
          const gains = has.filter((name) => !had.includes(name))
          const loses = had.filter((name) => !has.includes(name))
          return gains.length + loses.length === 0 ? [] : [{ userId, gains: gains.toSorted(), loses: loses.toSorted() }]
        })
        const said = people.rows.map(({ userId, gains, loses }) => ({
          userId,
          gains: gains.toSorted(),
          loses: loses.toSorted(),
        }))
        const byId = (a: { userId: string }, b: { userId: string }) => (a.userId < b.userId ? -1 : 1)
        expect(said.toSorted(byId)).toEqual(moved.toSorted(byId))
        expect(people.total).toBe(moved.length)
        expect(rights.reduce((sum, { loses }) => sum + loses, 0)).toBe(
          moved.reduce((sum, { loses }) => sum + loses.length, 0),
        )
      }),
      { numRuns: 12 },
    )
  })

  it('ADM-19 changes nothing by asking, and tells what is wrong as saving would', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const before = await marta.call(getPortalSettings, {})
    const asked = await marta.call(previewPortalSettings, {
      query: {},
      body: { changes: { pricesVisible: false, poNumberRequired: true } },
    })
    expect(asked.changes.map(({ name }) => name)).toEqual(['poNumberRequired', 'pricesVisible'])
    expect(asked.changes[0]!.concerns).toBeGreaterThan(0)
    expect(asked.keptChoices).toBe(asked.people.total)
    expect(await marta.call(getPortalSettings, {})).toEqual(before)
    const bad = marta.call(previewPortalSettings, { query: {}, body: { changes: { accentColour: '#ffee88' } } })
    expect((await refusalOf(bad)).errors).toEqual([{ pointer: '/accentColour', code: 'lowContrast' }])
  })
})

describe('the history of the settings', () => {
  it('ADM-19 keeps who set what from what to what, and brings a former state back as a change of its own', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const first = await marta.call(getPortalSettings, {})
    await set(world, { poNumberRequired: true, minLeadDays: 3 })
    await set(world, { poNumberRequired: false, pricesVisible: false })
    await set(world, { pricesVisible: false })
    const { rows } = await marta.call(listSettingsHistory, { query: {} })
    expect(rows.map(({ changes }) => changes)).toEqual([
      [
        { name: 'poNumberRequired', before: true, after: false },
        { name: 'pricesVisible', before: true, after: false },
      ],
      [
        { name: 'poNumberRequired', before: false, after: true },
        { name: 'minLeadDays', before: 0, after: 3 },
      ],
    ])
    expect(rows[0]!.by).toBe('Marta Lindqvist')
    const changeId = rows[1]!.id
    const effect = await marta.call(previewPortalSettings, { query: {}, body: { restore: changeId } })
    expect(effect.changes.map(({ name }) => name)).toEqual(['minLeadDays', 'pricesVisible'])
    const back = await marta.call(restorePortalSettings, { body: { version: await versionOf(world), changeId } })
    expect(back).toMatchObject({ poNumberRequired: first.poNumberRequired, minLeadDays: 0, pricesVisible: true })
    const [newest] = (await marta.call(listSettingsHistory, { query: {} })).rows
    expect(newest).toMatchObject({ restoredTo: rows[1]!.at })
  })

  it('ADM-19 brings back one value of a former state, and says who has set it anew since', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    await set(world, { poNumberRequired: true, minLeadDays: 3 })
    const { rows } = await marta.call(listSettingsHistory, { query: {} })
    const restore = { changeId: rows[0]!.id, name: 'minLeadDays' as const }
    const preview = async () =>
      marta.call(previewPortalSettings, { query: {}, body: { restore: restore.changeId, name: restore.name } })
    expect(await preview()).toMatchObject({ changes: [{ name: 'minLeadDays', after: 0 }], changedSince: null })
    const seen = await versionOf(world)
    await set(world, { minLeadDays: 5 })
    expect(await preview()).toMatchObject({
      changes: [{ name: 'minLeadDays', before: 5, after: 0 }],
      changedSince: { by: 'Marta Lindqvist' },
    })
    const call = marta.call(restorePortalSettings, { body: { version: seen, ...restore } })
    expect(await refusalOf(call)).toMatchObject({ type: 'conflict/stale', current: { minLeadDays: 5 } })
    const body = { version: await versionOf(world), ...restore }
    expect(await marta.call(restorePortalSettings, { body })).toMatchObject({ poNumberRequired: true, minLeadDays: 0 })
    const other = { ...body, version: await versionOf(world), name: 'pricesVisible' as const }
    expect(await refusalOf(marta.call(restorePortalSettings, { body: other }))).toMatchObject({ status: 404 })
  })
})

describe('branding', () => {
  it('NAV-13 SEC-06 keeps of an uploaded sign only what can be seen', async () => {
    const world = await createWorld({ orders: 0 })
    const hostile =
      '<script>alert(1)</script><path d="M1 1" onload="x()" style="x"/><a href="javascript:x"><rect/></a>' +
      '<use href="https://evil.example/x"/><circle fill="url(https://evil.example)" r="2"/><rect fill="url(#ok)"/>'
    const { logo } = await set(world, { logo: svg(hostile) })
    expect(atob(logo!.split(',')[1]!)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1"/><circle r="2"/><rect fill="url(#ok)"/></svg>',
    )
    for (const wrong of [
      svg('<g>'),
      'data:text/html;base64,PGI+',
      `data:image/png;base64,${btoa('no picture')}`,
      'https://evil.example/logo.png',
    ])
      expect((await refusalOf(set(world, { logo: wrong }))).errors).toEqual([{ pointer: '/logo', code: 'picture' }])
  })

  it('SEC-06 never lets an address, a handler or a script through, whatever is uploaded', async () => {
    const { safeSvg } = await import('@mocks/engine/portal-settings/safe-svg')
    const piece = fc.constantFrom(
      ...[
        '<g ',
        'onload="x"',
        'href="javascript:x"',
        '>',
        '</g>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        "'",
        '"',
        'a',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const safe = safeSvg(`<svg>${pieces.join('')}</svg>`)
        if (safe !== null) expect(safe).not.toMatch(/script|href|onload/)
      }),
    )
  })
})
