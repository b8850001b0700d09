import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/shared/lib/announce'
import { SearchField } from '@/shared/ui/SearchField'
import { Section } from '@/shared/ui/Section'
import type { RequestQueries } from './return.queries'
import { freshLine, type ReturnDraft } from './return-draft'
import css from './request.module.css'

type Props = { queries: RequestQueries; draft: ReturnDraft; onDraft: (draft: ReturnDraft) => void }

/** RMA-02: articles of a return without a document, found by number or name. */
export function AddProducts({ queries, draft, onDraft }: Props) {
  const { t } = useTranslation('returns')
  const [words, setWords] = useState('')
  const found = useQuery({ ...queries.sources(words), enabled: words.trim() !== '' })
  const products = words.trim() === '' ? [] : (found.data?.products ?? [])
  const fresh = products.filter(({ id }) => draft.products.every((own) => own.id !== id))
  return (
    <Section title={t('new.products')}>
      <div className="stack">
        <p className="cap">{t('new.freeHint')}</p>
        <SearchField label={t('new.products')} value={words} onChange={setWords} />
        {fresh.length > 0 && (
          <ul className={css.found} aria-label={t('new.products')}>
            {fresh.map((product) => (
              <li key={product.id}>
                <span className={css.foundName}>
                  <b>
                    <bdi>{product.name}</bdi>
                  </b>
                  <bdi dir="ltr" className="cap">
                    {product.sku}
                  </bdi>
                </span>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('new.addProduct', { name: product.name })}
                  onClick={() => {
                    onDraft({
                      ...draft,
                      products: [...draft.products, product],
                      lines: { ...draft.lines, [product.id]: freshLine(1) },
                    })
                    announce(t('new.added', { name: product.name }))
                  }}
                >
                  {t('new.add')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
