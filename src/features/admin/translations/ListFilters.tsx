import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { textStates } from '@/domain/translations/text-states'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { CheckGroup } from '@/shared/ui/CheckGroup'
import type { Workbench } from './use-workbench'
import css from './workbench.module.css'

const orNone = <T,>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined)

/** Fields of the list's filters; each acts at once. */
export function ListFilters({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const { search, patch, namespaces, tags, authors, languages, isGrid, columns } = workbench
  const words = { searchIn: t('list.searchIn'), search: t('list.searchWord'), noMatch: t('list.noMatch') }
  const any = { value: '', label: t('list.any') }
  return (
    <div className={css.filters}>
      <NativeSelect
        label={t('list.filter.namespace')}
        value={search.namespace?.[0] ?? ''}
        data={[
          any,
          ...namespaces.map(({ name, keys }) => ({
            value: name,
            label: t('list.named', { name, formatted: format.number(keys) }),
          })),
        ]}
        onChange={(event) => patch({ namespace: orNone([event.currentTarget.value].filter(Boolean)) })}
      />
      <CheckGroup
        label={t('list.filter.state')}
        value={search.state}
        choices={textStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => patch({ state })}
        words={words}
      />
      {tags.length > 0 && (
        <NativeSelect
          label={t('list.filter.tag')}
          value={search.tag?.[0] ?? ''}
          data={[any, ...tags]}
          onChange={(event) => patch({ tag: orNone([event.currentTarget.value].filter(Boolean)) })}
        />
      )}
      {authors.length > 0 && (
        <NativeSelect
          label={t('list.filter.author')}
          value={search.author?.[0] ?? ''}
          data={[any, ...authors.map(({ id, name }) => ({ value: id ?? name, label: name }))]}
          onChange={(event) => patch({ author: orNone([event.currentTarget.value].filter(Boolean)) })}
        />
      )}
      <NativeSelect
        label={t('list.sort.label')}
        value={search.sort ?? 'place'}
        data={(['place', 'key', 'source', '-changedAt', '-length'] as const).map((value) => ({
          value,
          label: t(`list.sort.${value.replace('-', '') as 'place'}`),
        }))}
        onChange={(event) =>
          patch({ sort: event.currentTarget.value === 'place' ? undefined : (event.currentTarget.value as 'key') })
        }
      />
      {isGrid && (
        <CheckGroup
          label={t('list.filter.shown')}
          value={columns}
          choices={languages
            .filter(({ isSource }) => !isSource)
            .map((language) => ({ value: language.code, label: nameOf(language) }))}
          onChange={(shown) => patch({ shown })}
          words={words}
        />
      )}
    </div>
  )
}
