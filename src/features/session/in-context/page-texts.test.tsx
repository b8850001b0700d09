import { act, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { I18nextProvider, Trans, useTranslation } from 'react-i18next'
import { expect, it } from 'vitest'
import { startI18n } from '@/app/i18n'
import { forgetMissing } from '@/app/missing-texts'
import { afterThis } from '@/testing/take-back'
import { markTexts } from './marked-texts'
import { type PageText, watchPage } from './page-texts'
import { createShownDrafts } from './shown-drafts'
import { wordingOf } from './use-steps'

const texts = {
  plain: 'Basket',
  lines_one: '{{count}} line in the $t(x.plain)',
  lines_other: '{{count}} lines in the $t(x.plain)',
  rich: 'Read <1>the terms</1>',
  hint: 'Number or name',
}

function Page() {
  const { t: typed } = useTranslation('demo')
  const t = typed as unknown as (key: string, options?: object) => string
  return (
    <>
      <p data-testid="lines">{t('x.lines', { count: 3 })}</p>
      <p data-testid="rich">
        <Trans t={typed} i18nKey={'x.rich' as never}>
          Read <em>the terms</em>
        </Trans>
      </p>
      <input placeholder={t('x.hint')} value={t('x.plain')} readOnly data-testid="field" />
      <p>{`${t('x.plain')}: 17`}</p>
      <p>Basket</p>
    </>
  )
}

it('ADM-16 finds which text stands where: counted, nested, in parts, in attributes, in another language; and leaves no trace', async () => {
  await startI18n('pl')
  // None of its texts is there in Polish, which is noted once some test before has published texts.
  afterThis('test', forgetMissing)
  await i18next.loadNamespaces('demo')
  i18next.addResourceBundle('en', 'demo', { x: texts }, true, true)
  render(
    <I18nextProvider i18n={i18next}>
      <Page />
    </I18nextProvider>,
  )
  const before = document.body.innerHTML
  let found: PageText[] = []
  const drafts = createShownDrafts()
  const stopWatching = watchPage(document, (now) => {
    found = now
  })
  const stopMarking = await act(async () => markTexts())
  const said = found.map((text) => [text.base, text.form, text.language, wordingOf(text)])
  expect(said).toContainEqual(['x.lines', 'other', 'en', '3 lines in the Basket'])
  expect(said).toContainEqual(['x.plain', '', 'en', 'Basket'])
  expect(said).toContainEqual(['x.rich', '', 'en', 'Read the terms'])
  expect(said).toContainEqual(['x.hint', '', 'en', 'Number or name'])
  // The same words in the data of a page are no text.
  expect(found.find(({ base }) => base === 'x.plain')?.places.map(({ element }) => element.tagName)).toEqual([
    'INPUT',
    'P',
  ])
  expect(screen.getByTestId('field')).toHaveValue('Basket')
  expect(screen.getByTestId('lines')).toHaveTextContent(/^3 lines in the Basket$/)

  const draft = { language: 'pl', namespace: 'demo', base: 'x.plain', counts: 'no' as const, forms: { '': 'Koszyk' } }
  await act(async () => drafts.show([{ ...draft, isDraft: true }]))
  expect(screen.getByTestId('lines')).toHaveTextContent(/^3 lines in the Koszyk$/)
  await act(async () => {
    drafts.takeBack()
    stopMarking()
  })
  stopWatching()
  expect(document.body.innerHTML).toBe(before)
})
