import { useTranslation } from 'react-i18next'
import type { Material } from '@/contract/materials'
import { useFormat } from '@/shared/i18n/use-format'

const typeWords = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpeg' } as const
const isKnown = (type: string): type is keyof typeof typeWords => Object.hasOwn(typeWords, type)

/** Type, size, language and day of a material in one line. */
export const useMaterialFacts = () => {
  const { t } = useTranslation(['materials', 'common'])
  const format = useFormat()
  return ({ file, language, changedAt }: Material): string =>
    [
      file && isKnown(file.type) ? t(`type.${typeWords[file.type]}`) : null,
      file && format.bytes(file.size),
      language && t(`common:language.${language}`),
      format.date(changedAt),
    ]
      .filter((each) => each !== null && each !== '')
      .join(' · ')
}
