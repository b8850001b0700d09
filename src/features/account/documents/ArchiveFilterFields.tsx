import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ArchiveListQuery } from '@/contract/archive-list'
import { archiveKinds } from '@/domain/documents/vocabulary'
import { DateField } from '@/shared/forms/DateField'
import { CheckGroup } from '@/shared/ui/CheckGroup'
import css from './archive.module.css'

type Props = { search: ArchiveListQuery; patch: (change: Partial<ArchiveListQuery>) => void }

export function ArchiveFilterFields({ search, patch }: Props) {
  const { t } = useTranslation('archive')
  return (
    <>
      <div className={css.pair}>
        <DateField
          label={t('list.filters.from')}
          value={search.from ?? ''}
          max={search.to}
          onChange={(from) => patch({ from: from || undefined })}
        />
        <DateField
          label={t('list.filters.to')}
          value={search.to ?? ''}
          min={search.from}
          onChange={(to) => patch({ to: to || undefined })}
        />
      </div>
      <TextInput
        label={t('list.filters.order')}
        value={search.order ?? ''}
        maxLength={40}
        onChange={(event) => patch({ order: event.currentTarget.value || undefined })}
      />
      <CheckGroup
        label={t('list.filters.kind')}
        choices={archiveKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={search.kind}
        onChange={(kind) => patch({ kind })}
        words={{
          searchIn: t('list.filters.searchKinds'),
          search: t('list.filters.searchKinds'),
          noMatch: t('list.filters.noKind'),
        }}
      />
    </>
  )
}
