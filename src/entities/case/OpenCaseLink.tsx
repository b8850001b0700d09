import { useTranslation } from 'react-i18next'
import type { CaseRecordKind } from '@/domain/cases/vocabulary'
import { AppLink } from '@/shared/ui/AppLink'

/** CAS-01: from a record to a case about it. */
export function OpenCaseLink({ about, record }: { about: CaseRecordKind; record: string }) {
  const { t } = useTranslation('common')
  return (
    <AppLink to="/account/cases/new" search={{ about, record }}>
      {t('action.openCase')}
    </AppLink>
  )
}
