import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type CategoryRecord, updateProductCategory } from '@/contract/admin/product-categories'
import { useFormat } from '@/shared/i18n/use-format'
import { announce } from '@/shared/lib/announce'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useCategoryName } from './use-category-name'
import css from './products.module.css'

type Props = {
  rows: readonly CategoryRecord[]
  /** Why nothing may be changed. */
  refused: string | undefined
  onEdit: (category: CategoryRecord) => void
}

/** The tree from top to bottom. Who may not change it reads it. */
export function CategoryTable({ rows, refused, onEdit }: Props) {
  const { t } = useTranslation('products')
  const format = useFormat()
  const nameOf = useCategoryName()
  const move = useMutation(mutation(updateProductCategory))
  const handleMove = (row: CategoryRecord, by: number): void => {
    const place = row.place + by
    move.mutate(
      { params: { code: row.code }, body: { version: row.version, place } },
      { onSuccess: () => announce(t('tree.moved', { name: nameOf(row), place: place + 1, of: row.siblings })) },
    )
  }
  return (
    <>
      {refused && <p className="cap">{refused}</p>}
      {move.error && <ProblemNotice error={move.error} compact />}
      <PlainTable
        label={t('tree.label')}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            id: 'name',
            header: t('tree.name'),
            rowHeader: true,
            cell: (row) => (
              <span className={css.branch} data-depth={Math.min(row.depth, 4)}>
                <bdi dir="auto">{nameOf(row)}</bdi>
              </span>
            ),
          },
          {
            id: 'code',
            header: t('tree.code'),
            cell: ({ code }) => (
              <bdi dir="ltr" lang="">
                {code}
              </bdi>
            ),
          },
          {
            id: 'products',
            header: t('tree.products'),
            align: 'end',
            cell: ({ products }) => <span className="num">{format.number(products)}</span>,
          },
          {
            id: 'order',
            header: t('tree.order'),
            cell: (row) =>
              refused ? null : (
                <span className="row">
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('tree.up', { name: nameOf(row) })}
                    disabled={row.place === 0 || move.isPending}
                    onClick={() => handleMove(row, -1)}
                  >
                    <IconArrowUp size={15} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('tree.down', { name: nameOf(row) })}
                    disabled={row.place === row.siblings - 1 || move.isPending}
                    onClick={() => handleMove(row, 1)}
                  >
                    <IconArrowDown size={15} aria-hidden />
                  </ActionIcon>
                </span>
              ),
          },
          {
            id: 'edit',
            header: t('tree.edit'),
            hideHeader: true,
            align: 'end',
            cell: (row) =>
              refused ? null : (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('tree.editOf', { name: nameOf(row) })}
                  onClick={() => onEdit(row)}
                >
                  {t('tree.edit')}
                </Button>
              ),
          },
        ]}
      />
    </>
  )
}
