import { act, screen, waitFor } from '@testing-library/react'
import i18next from 'i18next'
import { expect, test, vi } from 'vitest'
import { listMissingTexts } from '@/contract/admin/translations/missing'
import { keptTexts } from '@/shared/i18n/kept-texts'
import { renderRoute } from '@/testing/render-route'
import { afterThis } from '@/testing/take-back'
import { released, titleChange } from '@mocks/http/testing/text-releases'
import { reportMissing } from './missing-texts'
import { layOver } from './lay-over'
import { watchTexts } from './watch-texts'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

test('ADM-16 a page that is open shows what is published without being loaded anew, and goes back with it', async () => {
  const { world, queryClient } = await renderRoute('/account/orders', { as: 'tomasz', locale: 'pl' })
  const before = screen.getByRole('heading', { level: 1 }).textContent ?? ''
  const stop = watchTexts(queryClient)
  afterThis('test', stop)
  await released(world, 1, [titleChange('Zamówienia', 'Lista zamówień'), added('cs', 'Objednávky')])
  expect(await heading('Lista zamówień')).toBeVisible()
  // The next start begins with them.
  expect(keptTexts()).toMatchObject({ release: 1, texts: { pl: { orders: { 'list.title': 'Lista zamówień' } } } })

  await released(world, 2, [titleChange('Lista zamówień', 'Zamówienia')])
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(before))
  await waitFor(() => expect(keptTexts().texts.pl).toBeUndefined())
})

test('ADM-16 a page changes also when another page of the same browser has changed, and kept it, before', async () => {
  const { world, queryClient } = await renderRoute('/account/orders', { as: 'tomasz', locale: 'pl' })
  const stop = watchTexts(queryClient)
  afterThis('test', stop)
  const texts = { pl: { orders: { 'list.title': 'Lista zamówień' } } }
  localStorage.setItem('portico:texts', JSON.stringify({ release: 1, languages: [], changed: ['pl'], texts }))
  await released(world, 1, [titleChange('Zamówienia', 'Lista zamówień')])
  expect(await heading('Lista zamówień')).toBeVisible()
})

const added = (language: string, after: string) => titleChange(null, after, language)

test('ADM-16 a text that is nowhere is told once, in the forms of the language, with the page it was missing on', async () => {
  const { world } = await renderRoute('/account/orders', { as: 'tomasz', locale: 'pl' })
  afterThis('test', () => history.replaceState(null, '', '/'))
  afterThis('test', () => i18next.removeResourceBundle('pl', 'later'))
  history.replaceState(null, '', '/account/orders')
  await act(async () => {
    i18next.t('later:title' as never)
    i18next.t('orders:list.nowhere' as never)
    i18next.t('orders:list.boxes' as never, { count: 3 } as never)
    i18next.t('orders:list.boxes' as never, { count: 3 } as never)
    i18next.t('orders:list.own' as never, { defaultValue: 'brought along' } as never)
    // Comes before what notes missing texts does, as a namespace on its way would.
    i18next.addResourceBundle('pl', 'later', { title: 'Tytuł' })
    // And whoever is quick is on another page before.
    history.replaceState(null, '', '/account/basket')
    await vi.dynamicImportSettled()
  })
  await reportMissing()
  const { rows } = await (await world.as('marta')).call(listMissingTexts, { query: { sort: 'key' } })
  expect(rows).toMatchObject([
    { key: 'list.boxes', counted: true, languages: ['pl'], count: 1, page: '/account/orders' },
    { key: 'list.nowhere', counted: false },
  ])
})

test('ADM-16 a text shown in another language than the page is told, with the language it was shown in', async () => {
  const { world, queryClient } = await renderRoute('/account/orders', { as: 'tomasz', locale: 'pl' })
  await released(world, 1, [titleChange('Zamówienia', null)])
  const stop = watchTexts(queryClient)
  afterThis('test', stop)
  await heading('Purchase history')
  await waitFor(async () => {
    await reportMissing()
    const { rows } = await (await world.as('marta')).call(listMissingTexts, { query: { state: 'fallback' } })
    expect(rows).toMatchObject([{ namespace: 'orders', key: 'list.title', languages: ['pl'], shownIn: 'en' }])
  })
})

test('texts are laid over those there are, and nothing else is touched', () => {
  const shipped = { list: { title: 'Orders', empty: 'None' }, a: 'text' }
  const laid = layOver(shipped, { 'list.title': 'All orders', 'list.empty': null, 'a.b': 'below', '__proto__.x': 'no' })
  expect(laid).toEqual({ list: { title: 'All orders' }, a: 'text', 'a.b': 'below' })
  expect(shipped).toEqual({ list: { title: 'Orders', empty: 'None' }, a: 'text' })
  expect(layOver(shipped, {})).toBe(shipped)
})
