import { screen } from '@testing-library/react'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import { startI18n } from '@/app/i18n'
import { watchTexts } from '@/app/watch-texts'
import { released, titleChange } from '@mocks/http/testing/text-releases'
import { forgetPage } from './forget-page'
import { renderRoute } from './render-route'
import { afterThis } from './take-back'

test('a page reads the texts as shipped, whatever was published to the page of the test before', async () => {
  const { world, queryClient, unmount } = await renderRoute('/account/orders', { as: 'tomasz', locale: 'pl' })
  const shipped = i18next.t('orders:list.title')
  const stop = watchTexts(queryClient)
  afterThis('test', stop)
  await released(world, 1, [titleChange(shipped, 'Lista zamówień')])
  expect(await screen.findByRole('heading', { level: 1, name: 'Lista zamówień' })).toBeVisible()
  stop()
  unmount()
  forgetPage()
  await startI18n('pl')
  await i18next.loadNamespaces('orders')
  expect([i18next.t('orders:list.title'), i18next.t('common:nav.home')]).toEqual([shipped, 'Strona główna'])
})
