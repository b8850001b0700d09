import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RelatedProduct } from '@/contract/admin/products'
import { type RelationKind, relationKinds } from '@/domain/products/fields'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { Section } from '@/shared/ui/Section'
import { FieldError } from './FieldError'
import css from './products.module.css'
import { RelatedName } from './RelatedName'
import { SectionHistory } from './SectionHistory'
import type { SectionProps } from './use-product-form'

const typingPauseMs = 200

/** What replaces it, goes with it or is a part of it; and which products say so of this one. */
export function RelationsSection({ form, product, readOnly }: SectionProps & { readOnly: boolean }) {
  const { t } = useTranslation('products')
  const { relations } = form.values
  const set = (next: RelatedProduct[]) => form.setValue('relations', next)
  return (
    <Section title={t('section.relations')} more={<SectionHistory product={product} of="relations" />}>
      <div className="stack">
        {relations.length === 0 && <p className="dim flat">{t('relations.none')}</p>}
        {relations.length > 0 && (
          <ul className={css.relations}>
            {relations.map((related, place) => (
              <li key={`${related.kind} ${related.id}`}>
                <span className="cap">{t(`relation.${related.kind}`)}</span>
                <RelatedName related={related} />
                {!readOnly && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('relations.remove', { sku: related.sku })}
                    onClick={() => set(relations.filter((_, at) => at !== place))}
                  >
                    <IconTrash size={16} stroke={1.7} aria-hidden />
                  </ActionIcon>
                )}
              </li>
            ))}
          </ul>
        )}
        <FieldError error={form.errors.relations} />
        {!readOnly && (
          <AddRelation
            isPossible={(kind, id) =>
              id !== product.id && !relations.some((related) => related.kind === kind && related.id === id)
            }
            onAdd={(related) => set([...relations, related])}
          />
        )}
        {product.relatedFrom.length > 0 && (
          <div>
            <h3 className={css.sub}>{t('relations.from')}</h3>
            <ul className={css.relations}>
              {product.relatedFrom.map((related) => (
                <li key={`${related.kind} ${related.id}`}>
                  <span className="cap">{t(`relationOf.${related.kind}`)}</span>
                  <RelatedName related={related} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  )
}

type AddProps = {
  isPossible: (kind: RelationKind, id: RelatedProduct['id']) => boolean
  onAdd: (related: RelatedProduct) => void
}

function AddRelation({ isPossible, onAdd }: AddProps) {
  const { t } = useTranslation('products')
  const [kind, setKind] = useState<RelationKind>('substitute')
  const [text, setText] = useState('')
  const [q] = useDebouncedValue(text.trim(), typingPauseMs)
  const found = useQuery({
    ...catalogueQueries.list({ q, pageSize: 8 }),
    enabled: q !== '' && text.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const rows = text.trim() === '' ? [] : (found.data?.rows ?? []).filter(({ id }) => isPossible(kind, id))
  return (
    <div className={css.add}>
      <NativeSelect
        label={t('relations.kind')}
        value={kind}
        data={relationKinds.map((value) => ({ value, label: t(`relation.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as RelationKind)}
      />
      <TextInput
        type="search"
        label={t('relations.find')}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      {text.trim() !== '' && found.isSuccess && (
        <ul className={css.found} aria-label={t('relations.found')}>
          {rows.map(({ id, sku, name, discontinued }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  onAdd({ kind, id, sku, name, discontinued })
                  setText('')
                }}
              >
                <IconPlus size={14} aria-hidden />
                <bdi>{sku}</bdi>
                <bdi dir="auto">{name}</bdi>
              </button>
            </li>
          ))}
          {rows.length === 0 && <li className="dim">{t('relations.nothingFound', { q: text })}</li>}
        </ul>
      )}
    </div>
  )
}
