import { useTranslation } from 'react-i18next'
import type { MaterialValues } from './material-form'

const isFile = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value

/** Names of the fields, and their values in words, for when two people change the same material. */
export const useMaterialLabels = () => {
  const { t } = useTranslation('materials')
  const labels: Partial<Record<keyof MaterialValues, string>> = {
    kind: t('form.kind'),
    titles: t('form.title'),
    descriptions: t('form.description'),
    language: t('form.language'),
    groups: t('form.groups'),
    markets: t('form.markets'),
    customerIds: t('form.customers'),
    validFrom: t('form.validFrom'),
    validTo: t('form.validTo'),
    place: t('form.place'),
    fileId: t('form.file'),
    note: t('form.note'),
    coverId: t('form.cover'),
    video: t('form.video'),
  }
  const texts = (value: unknown): string =>
    Object.values((value ?? {}) as Record<string, string>)
      .filter(Boolean)
      .join(' · ')
  const fileName = (value: unknown): string => (isFile(value) ? value.name : '')
  return { labels, display: { titles: texts, descriptions: texts, fileId: fileName, coverId: fileName } }
}
