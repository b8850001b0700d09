import { IconLock } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type SettingSection, settingSections } from '@/domain/settings/vocabulary'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import reading from '@/shared/forms/reading.module.css'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'
import { ReturnsSection } from './ReturnsSection'
import type { SectionSearch } from './section.search'
import { SectionFields } from './SectionFields'
import { SectionForm } from './SectionForm'

const routeApi = getRouteApi('/admin/_gate/settings/$section')

export function SectionPage() {
  const params = routeApi.useParams()
  const { shop }: SectionSearch = routeApi.useSearch()
  const section = settingSections.find((each) => each === params.section) ?? 'ordering'
  const everywhere = <EverywhereSection section={section} />
  return section === 'returns' ? <ReturnsSection shop={shop} everywhere={everywhere} /> : everywhere
}

/** One section: a form for those who may change it, the same to read for those who may not. */
function EverywhereSection({ section }: { section: SettingSection }) {
  const { t } = useTranslation(['portalSettings', 'refusals'])
  const format = useFormat()
  const { data: settings } = useSuspenseQuery(portalSettingsQueries.current())
  const { shown, hold, release } = useHeldRecord(settings)
  if (settings.editable)
    return (
      <SectionForm
        key={`${section}${shown.version}`}
        section={section}
        settings={shown}
        onTouch={hold}
        onDone={release}
      />
    )
  const reason = t('readOnly')
  return (
    <>
      <p className={css.readOnly}>
        <IconLock size={15} stroke={1.9} aria-hidden />
        {settings.ask.length > 0 ? t('refusals:ask', { reason, names: format.list(settings.ask) }) : reason}
      </p>
      <div className={reading.reading}>
        <SectionFields section={section} values={settings} affected={settings.affected} errors={{}} />
      </div>
    </>
  )
}
