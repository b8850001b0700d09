import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UnusedKey } from '@/contract/admin/translations/unused'
import type { TextKeyId } from '@/domain/ids'
import css from '@/entities/text/releases.module.css'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { PlainColumn } from '@/shared/ui/PlainTable'
import { Tag } from '@/shared/ui/Tag'

export const unusedId = ({ namespace, key }: UnusedKey): TextKeyId => `${namespace}:${key}` as TextKeyId

export const useUnusedColumns = (
  picked: ReadonlySet<TextKeyId>,
  pick: (id: TextKeyId, isPicked: boolean) => void,
): PlainColumn<UnusedKey>[] => {
  const { t } = useTranslation('textReleases')
  const format = useFormat()
  return [
    {
      id: 'select',
      header: t('unused.delete'),
      hideHeader: true,
      cardCorner: true,
      cell: (row) => (
        <Checkbox
          aria-label={t('unused.select', { key: unusedId(row) })}
          checked={picked.has(unusedId(row))}
          onChange={(event) => pick(unusedId(row), event.currentTarget.checked)}
        />
      ),
    },
    {
      id: 'key',
      header: t('change.key'),
      rowHeader: true,
      cell: (row) => (
        <AppLink to="/admin/translations" search={{ language: 'en', key: unusedId(row) }}>
          <span className={css.key} dir="ltr">
            <span className="dim">{row.namespace}:</span>
            <wbr />
            {row.key}
          </span>
        </AppLink>
      ),
    },
    {
      id: 'text',
      header: t('unused.text'),
      cell: ({ text, added }) => (
        <>
          <bdi lang="en" className={css.text}>
            {text}
          </bdi>{' '}
          {added && <Tag>{t('unused.added')}</Tag>}
        </>
      ),
    },
    {
      id: 'languages',
      header: t('unused.languages'),
      align: 'end',
      cell: ({ languages }) => <span className="num">{format.number(languages)}</span>,
    },
  ]
}
