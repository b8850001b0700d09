import { NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { mapProductImport, type ProductImport } from '@/contract/admin/product-imports'
import { type ImportTarget, importTargets } from '@/domain/products/import-columns'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { Notice } from '@/shared/ui/Notice'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { useValueName } from './use-value-name'

/** What each column of the file is: as understood, and as people say otherwise. */
export function ImportColumns({ brought }: { brought: ProductImport }) {
  const { t } = useTranslation('products')
  const name = useValueName()
  const client = useQueryClient()
  const map = useMutation(mutation(mapProductImport))
  const { columns } = brought
  const change = (place: number, target: ImportTarget | null) => {
    // A column that is said to be the same gives it up.
    const targets = columns.map((column, at) =>
      at === place ? target : column.target === target ? null : column.target,
    )
    map.mutate(
      { params: { importId: brought.id }, body: { version: brought.version, targets } },
      { onSuccess: (reply) => client.setQueryData(catalogueQueries.importFile(reply.id).queryKey, reply) },
    )
  }
  return (
    <Section title={t('import.mapping')}>
      <div className="stack">
        {!columns.some(({ target }) => target === 'sku') && <Notice tone="warn" title={t('import.noSku')} />}
        {map.error && <ProblemNotice error={map.error} compact />}
        <PlainTable
          label={t('import.mapping')}
          rows={columns.map((column, place) => ({ ...column, place }))}
          rowKey={({ place }) => String(place)}
          columns={[
            { id: 'name', header: t('import.column'), cell: (row) => <bdi>{row.name}</bdi>, rowHeader: true },
            {
              id: 'samples',
              header: t('import.samples'),
              cell: ({ samples }) => <bdi className="dim">{samples.join(' · ')}</bdi>,
            },
            {
              id: 'target',
              header: t('import.target'),
              cell: ({ place, target, name: column }) => (
                <NativeSelect
                  aria-label={t('import.targetOf', { column })}
                  value={target ?? ''}
                  disabled={map.isPending}
                  data={[
                    { value: '', label: t('import.ignored') },
                    ...importTargets.map((value) => ({ value, label: name.value(value) })),
                  ]}
                  onChange={(event) => change(place, (event.currentTarget.value || null) as ImportTarget | null)}
                />
              ),
            },
          ]}
        />
      </div>
    </Section>
  )
}
