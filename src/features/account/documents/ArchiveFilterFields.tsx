import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ArchiveListQuery } from '@/contract/archive-list'
import { archiveKinds } from '@/domain/documents/vocabulary'
import { DayRangeFields } from '@/shared/forms/DayRangeFields'
import { CheckGroup } from '@/shared/ui/CheckGroup'

type Props = { search: ArchiveListQuery; patch: (change: Partial<ArchiveListQuery>) => void }

export function ArchiveFilterFields({ search, patch }: Props) {
  const { t } = useTranslation('archive')
  return (
    <>
      <DayRangeFields
        from={search.from}
        to={search.to}
        labels={{ from: t('list.filters.from'), to: t('list.filters.to') }}
        onFrom={(from) => patch({ from })}
        onTo={(to) => patch({ to })}
      />
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
