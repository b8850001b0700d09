import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextImport } from '@/contract/admin/translations/exchange'
import { useFormat } from '@/shared/i18n/use-format'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'

const shown = 5

/** What reading the files met, with the line of each. */
export function ImportIssues({ brought: { issues, moreIssues } }: { brought: TextImport }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const [showAll, setShowAll] = useState(false)
  if (issues.length === 0) return null
  const rows = (showAll ? issues : issues.slice(0, shown)).map((issue, place) => ({ ...issue, place }))
  const hidden = moreIssues + issues.length - rows.length
  return (
    <Section title={t('import.issues.title')}>
      <div className="stack">
        <PlainTable
          label={t('import.issues.title')}
          rows={rows}
          rowKey={({ place }) => String(place)}
          columns={[
            {
              id: 'what',
              header: t('import.issues.what'),
              cell: ({ code }) => t(`import.issues.code.${code}`),
              rowHeader: true,
            },
            { id: 'key', header: t('import.rows.key'), cell: ({ key }) => <bdi className="cap">{key}</bdi> },
            { id: 'file', header: t('import.issues.file'), cell: ({ file }) => <bdi>{file}</bdi> },
            { id: 'line', header: t('import.issues.line'), align: 'end', cell: ({ line }) => format.number(line) },
          ]}
        />
        {hidden > 0 && (
          <p className="row flat">
            <span className="dim">{t('import.moreIssues', { count: hidden, formatted: format.number(hidden) })}</span>
            {!showAll && (
              <Button variant="subtle" size="compact-sm" onClick={() => setShowAll(true)}>
                {t('import.issues.all')}
              </Button>
            )}
          </p>
        )}
      </div>
    </Section>
  )
}
