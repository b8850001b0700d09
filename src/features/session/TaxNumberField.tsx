import { TextInput, type TextInputProps } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { checkTaxNumber } from '@/contract/registrations'
import { type Market, taxNumberExamples } from '@/domain/markets'

/** Says while one goes on typing elsewhere whether the number can be right; the backend's word counts. */
export function TaxNumberField({ country, ...field }: { country: Market } & TextInputProps) {
  const { t } = useTranslation(['registration', 'problems'])
  const check = useMutation(mutation(checkTaxNumber))
  const value = String(field.value ?? '')
  const asked = check.variables?.body
  const isCurrent = asked?.vatNumber === value && asked.country === country
  const state = isCurrent ? check.data?.state : undefined
  const fault =
    state === 'format'
      ? t('problems:field.taxNumberFormat')
      : state === 'checkDigit'
        ? t('problems:field.taxNumberCheckDigit')
        : undefined
  return (
    <TextInput
      {...field}
      dir="ltr"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      spellCheck={false}
      description={
        state === 'valid' ? (
          <span role="status">
            <IconCircleCheck size={13} aria-hidden /> {t('hint.taxNumberFits')}
          </span>
        ) : (
          t('hint.taxNumber', { example: taxNumberExamples[country] })
        )
      }
      error={field.error ?? fault}
      onBlur={(event) => {
        field.onBlur?.(event)
        if (value.trim() !== '') check.mutate({ body: { country, vatNumber: value } })
      }}
    />
  )
}
