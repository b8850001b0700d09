import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SubNav } from '@/shared/ui/SubNav'

type Props = { title: string; sub?: ReactNode; children: ReactNode }

/** The reports beside each other: the address says which is open. */
export function ReportFrame({ title, sub, children }: Props) {
  const { t } = useTranslation('reports')
  return (
    <>
      <PageHeader title={title} sub={sub} />
      <SubNav
        label={t('nav.label')}
        items={[
          { to: '/admin/reports', label: t('nav.sales'), exact: true },
          { to: '/admin/reports/goods', label: t('nav.goods') },
        ]}
      />
      {children}
    </>
  )
}
