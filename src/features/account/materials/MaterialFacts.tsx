import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Material } from '@/contract/materials'
import { useFormat } from '@/shared/i18n/use-format'

const typeWords = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpeg' } as const
const isKnown = (type: string): type is keyof typeof typeWords => Object.hasOwn(typeWords, type)

/** Type, size, language and day of a material in one line; each in its own direction, whatever stands beside it. */
export function MaterialFacts({ material, more = [] }: { material: Material; more?: readonly (string | null)[] }) {
  const { t } = useTranslation(['materials', 'common'])
  const format = useFormat()
  const { file, language, changedAt } = material
  const parts = [
    file && isKnown(file.type) ? t(`type.${typeWords[file.type]}`) : null,
    file && format.bytes(file.size),
    language && t(`common:language.${language}`),
    format.date(changedAt),
    ...more,
  ].filter((each) => each !== null && each !== '')
  return (
    <p className="cap">
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 && ' · '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </p>
  )
}
